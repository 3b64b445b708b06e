using BenchmarkDotNet.Running;
using DailyPapers.Bench;

// dotnet run -c Release --project bench/DailyPapers.Bench -- [all | measure [NAME ...] | evaluate [NAME ...] | evaluate sample [FILE outside the repository] | BenchmarkDotNet's options such as --filter '*Quote*']
switch (args)
{
    case ["nothing"]:
        // How long an empty program takes.
        return 0;
    case ["evaluate", "sample", .. var paths]:
        return KoreanSample.Write(paths.FirstOrDefault(), Console.Out);
    case ["evaluate", .. var names]:
        return Evaluations.Run(names, Console.Out);
    case ["measure", .. var names]:
        return await Measurements.RunAsync(names, Console.Out);
    case ["all"]:
        Evaluations.Run([], Console.Out);
        await Measurements.RunAsync([], Console.Out);
        BenchmarkSwitcher.FromAssembly(typeof(Evaluations).Assembly).Run(["--filter", "*"]);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Evaluations).Assembly).Run(args);
        return 0;
}
