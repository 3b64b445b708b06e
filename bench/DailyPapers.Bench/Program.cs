using BenchmarkDotNet.Running;
using DailyPapers.Bench;

// dotnet run -c Release --project bench/DailyPapers.Bench -- [search | evaluate [NAME ...] | evaluate sample [FILE outside the repository] | BenchmarkDotNet's options such as --filter '*Quote*']
if (args is ["evaluate", "sample", .. var paths])
    return KoreanSample.Write(paths.FirstOrDefault(), Console.Out);
if (args is ["evaluate", .. var names])
    return Evaluations.Run(names, Console.Out);
if (args is ["search"])
    return SearchLatency.Write(Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Evaluations).Assembly).Run(args);
return 0;
