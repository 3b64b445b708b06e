using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DailyPapers.Simulation;

namespace DailyPapers.Bench;

/// <summary>A day of papers and the start of the program, as a published process against simulated services: <c>bench/results/run.md</c>.</summary>
internal static class RunMeasurement
{
    private const int Papers = 60;
    private const int SideBySide = 8;
    private const int Rounds = 5;
    private const int Starts = 21;
    private const string Date = "2026-11-20";

    private static readonly TimeSpan Latency = TimeSpan.FromSeconds(1);

    /// <summary>The old script's figures: 50 papers, 45 requests side by side, the same latency.</summary>
    private static readonly (int Papers, int SideBySide, double Wall, double Cpu, double Memory, int Tokens) OldScript = (50, 45, 6.9, 4.4, 137, 23_460);

    public static async Task<string> WriteAsync()
    {
        using var release = ReleaseBuild.Publish();
        var (help, empty) = await StartsAsync(release.Program);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # A day of {Papers} papers

            The published program (`dotnet publish src/DailyPapers.Cli -r {System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}`, compiled ahead) in a process of its own, with services that are simulated in another one on the same machine. The model answers
            after {Latency.TotalSeconds:0} s, everything else at once; papers and answers are invented. Every run begins with an empty folder and ends with README, the day's files and the site. Median of {Rounds} runs.

            `dotnet run -c Release --project bench/DailyPapers.Bench -- measure run`

            .NET {Environment.Version}, {Environment.ProcessorCount} cores.

            | run | wall | ideal | wall against ideal | processor time | in starts of an empty program | peak memory | input tokens a paper |
            |---|---:|---:|---:|---:|---:|---:|---:|

            """);
        await RowAsync(text, release.Program, empty, "the abstract alone", Papers, SideBySide, "abstract");
        await RowAsync(text, release.Program, empty, "whole papers (arXiv's HTML)", Papers, SideBySide, "full");
        await RowAsync(text, release.Program, empty, "as the old script below", OldScript.Papers, OldScript.SideBySide, "abstract");
        text.Append(CultureInfo.InvariantCulture, $"""
            | the old script | {OldScript.Wall:0.0} s | {Ideal(OldScript.Papers, OldScript.SideBySide):0} s | {OldScript.Wall / Ideal(OldScript.Papers, OldScript.SideBySide):0.00} | {OldScript.Cpu:0.0} s | | {OldScript.Memory:0} MB | {OldScript.Tokens:N0} |

            Ideal is ⌈papers / requests side by side⌉ × latency. Aims for {Papers} papers: within 1.10 of it, under 3 s of processor time, under 200 MB. Processor time is also told in starts of an empty .NET program, see below: machines differ by half and more. The old script's row was measured once, with its {OldScript.SideBySide} requests
            side by side, on the same kind of services; it wrote one README, checked nothing and kept nothing.

            ## Start

            | what | median | against an empty .NET program |
            |---|---:|---:|

            """);
        text.Append(CultureInfo.InvariantCulture, $"| `daily-papers --help` | {help:0.000} s | {help / empty:0.00} |\n| an empty .NET program | {empty:0.000} s | 1 |\n\n{Starts} starts of each, in turns. Aim: under 0.25 s.\n");
        return text.ToString();
    }

    private static async Task RowAsync(StringBuilder text, string program, double empty, string name, int papers, int sideBySide, string source)
    {
        var (runs, tokens) = (new List<WatchedProcess>(), 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var run = await DayAsync(program, papers, sideBySide, source);
            tokens = (long)JsonNode.Parse(run.Output[run.Output.IndexOf('{', StringComparison.Ordinal)..(run.Output.LastIndexOf('}') + 1)])!["input_tokens"]! / papers;
            runs.Add(run);
        }

        var cpu = Middle.Of(runs.Select(run => run.Cpu.TotalSeconds));
        var (wall, ideal) = (Middle.Of(runs.Select(run => run.Wall.TotalSeconds)), Ideal(papers, sideBySide));
        text.Append(CultureInfo.InvariantCulture, $"| {name}: {papers} papers, {sideBySide} side by side | {wall:0.00} s | {ideal:0} s | {wall / ideal:0.00} | {cpu:0.00} s | {cpu / empty:0} | {Middle.Of(runs.Select(run => run.PeakMegabytes)):0} MB | {tokens:N0} |\n");
    }

    private static async Task<WatchedProcess> DayAsync(string program, int papers, int sideBySide, string source)
    {
        var folder = Directory.CreateTempSubdirectory("daily-papers-day-");
        try
        {
            var (lists, arxiv) = (new SimulatedHuggingFace(), new SimulatedArxiv());
            lists.SetList(DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture), [.. Enumerable.Range(0, papers).Select(number => InventedPapers.Item(number))]);
            for (var number = 0; number < papers && source == "full"; number++)
                arxiv.SetHtml(InventedPapers.Id(number), ToyPages.Html(InventedPapers.Id(number), InventedPapers.Title(number), InventedPapers.Abstract(number)));
            var model = new SimulatedModel(chat => GoodAnswers.For(chat, InventedPapers.Title(InventedPapers.Number(chat.PaperId)))) { Latency = Latency, Till = new SimulatedTill(new SimulatedRates(0.1m, 0.01m, 0.125m, 0.5m)) };
            await using var internet = await SimulatedInternet.StartAsync(lists, model, arxiv, ollama: null, CancellationToken.None);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "daily-papers.json"), $$"""{ "fetching": { "spacing": "00:00:00" }, "reading": { "arxivSpacing": "00:00:00" }, "summarizing": { "concurrency": {{sideBySide}} } }""");
            var run = await WatchedProcess.RunAsync(program, ["run", "--date", Date, "--source", source, "--json", "--workspace", folder.FullName], new Dictionary<string, string>
            {
                ["HF_ENDPOINT"] = internet.HuggingFace.ToString(),
                ["ARXIV_ENDPOINT"] = internet.Arxiv.ToString(),
                ["ARXIV_API_ENDPOINT"] = internet.Arxiv.ToString(),
                ["OPENAI_BASE_URL"] = internet.OpenAi.ToString(),
                ["OPENAI_API_KEY"] = "bench",
            });
            return run.ExitCode == 0 ? run : throw new InvalidOperationException($"the run ended with {run.ExitCode}:\n{run.Output}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(double Help, double Empty)> StartsAsync(string program)
    {
        var (help, empty) = (new List<double>(), new List<double>());
        for (var round = 0; round < Starts; round++)
        {
            help.Add((await WatchedProcess.RunAsync(program, ["--help"])).Wall.TotalSeconds);
            empty.Add((await WatchedProcess.RunAsync(Environment.ProcessPath!, ["nothing"])).Wall.TotalSeconds);
        }

        return (Middle.Of(help), Middle.Of(empty));
    }

    private static double Ideal(int papers, int sideBySide) => Math.Ceiling((double)papers / sideBySide) * Latency.TotalSeconds;
}
