using BenchmarkDotNet.Running;
using DailyPapers.Bench;

// dotnet run -c Release --project bench/DailyPapers.Bench -- [evaluate [NAME ...] | BenchmarkDotNet's options such as --filter '*Quote*']
if (args is ["evaluate", .. var names])
    return Evaluations.Run(names, Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Evaluations).Assembly).Run(args);
return 0;
