using DailyPapers.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
