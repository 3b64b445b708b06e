using System.Diagnostics;
using System.Diagnostics.Metrics;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Serving.Watching;

/// <summary>What the server counts. <c>/metrics</c> and OpenTelemetry listen to the same instruments.</summary>
internal sealed class ServerMeter : IDisposable
{
    public const string Name = "DailyPapers.Web";

    private readonly Counter<long> _requests;
    private readonly Histogram<double> _durations;
    private readonly Counter<long> _drawn;
    private readonly Counter<long> _reloads;
    private int _days;
    private int _papers;

    public ServerMeter()
    {
        _requests = Meter.CreateCounter<long>("daily_papers_http_requests", description: "Requests answered, by route, method and status.");
        _durations = Meter.CreateHistogram<double>("daily_papers_http_duration_seconds", "s", "From the request's head to the end of its answer, by route.");
        _drawn = Meter.CreateCounter<long>("daily_papers_pages_drawn", description: "Files of the site drawn, because they were asked for and not kept.");
        _reloads = Meter.CreateCounter<long>("daily_papers_catalog_reloads", description: "Times that the archive or the store had changed.");
        Meter.CreateObservableGauge("daily_papers_days", () => _days, description: "Days of the archive.");
        Meter.CreateObservableGauge("daily_papers_papers", () => _papers, description: "Papers of the archive, each once.");
    }

    public Meter Meter { get; } = new(Name);

    /// <param name="route">One of a few: never a part of the address.</param>
    public void Answered(string route, string method, int status, TimeSpan time)
    {
        _requests.Add(1, new TagList { { "route", route }, { "method", method }, { "status", status } });
        _durations.Record(time.TotalSeconds, new KeyValuePair<string, object?>("route", route));
    }

    public void Drew() => _drawn.Add(1);

    public void Reloaded(Catalog catalog)
    {
        (_days, _papers) = (catalog.Days.Length, catalog.Papers.Length);
        _reloads.Add(1);
    }

    public void Dispose() => Meter.Dispose();
}
