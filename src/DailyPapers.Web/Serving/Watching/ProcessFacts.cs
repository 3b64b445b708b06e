using System.Globalization;

namespace DailyPapers.Web.Serving.Watching;

/// <summary>The process itself, under the names that Prometheus' own libraries use.</summary>
internal static class ProcessFacts
{
    public static IEnumerable<(string Name, string Kind, string Help, double Value)> Now()
    {
        yield return ("process_resident_memory_bytes", "gauge", "Memory of the process.", Environment.WorkingSet);
        yield return ("process_cpu_seconds_total", "counter", "Time that the process has computed.", Environment.CpuUsage.TotalTime.TotalSeconds);
        yield return ("dotnet_gc_heap_bytes", "gauge", "Managed memory in use.", GC.GetTotalMemory(forceFullCollection: false));
        yield return ("dotnet_gc_pause_seconds_total", "counter", "Time spent in garbage collections.", GC.GetTotalPauseDuration().TotalSeconds);
        for (var generation = 0; generation <= GC.MaxGeneration; generation++)
            yield return ($"dotnet_gc_gen{generation.ToString(CultureInfo.InvariantCulture)}_collections_total", "counter", "Garbage collections of this generation.", GC.CollectionCount(generation));
        yield return ("dotnet_threadpool_threads", "gauge", "Threads of the pool.", ThreadPool.ThreadCount);
        yield return ("dotnet_threadpool_queued", "gauge", "Work that waits for a thread.", ThreadPool.PendingWorkItemCount);
    }
}
