using System.Text.RegularExpressions;

namespace DailyPapers.Tests;

/// <summary>The order of the stages and the walls between them, read from the source.</summary>
public sealed partial class FlowTests
{
    private static readonly string[] Stages = ["Fetching", "Reading", "Summarizing", "Checking", "Storing", "Publishing", "Delivering"];
    private static readonly string Core = Path.Combine(Repository.Root, "src", "DailyPapers");

    [Fact]
    public void The_day_goes_from_the_list_to_the_published_files()
    {
        InOrder(Method("Task WorkAsync"), "archive.RestoreAsync", "DaySelection.Select", "FetchAsync(day", "SummarizeAllAsync(day", "PublishAsync(day");
        InOrder(Method("Task<Edition?> FetchAsync", "DayList.cs"), "fetcher.FetchAsync", "EditionMerger.Merge", "store.LoadEditionAsync(day, cancellationToken)");
        InOrder(Method("Task SummarizeAsync"), "reader.ReadAsync", "DraftAsync(text", "Summary.From", "store.SaveSummaryAsync");
        InOrder(Method("DraftAsync(PaperText"), "summarizer.SummarizeAsync", "checker.Check(first.Draft", "draft.Complaints.IsEmpty", "summarizer.AskAgainAsync", "checker.Check(second.Draft");
    }

    [Fact]
    public void A_stage_knows_the_shared_nouns_and_the_network_but_no_other_stage()
    {
        foreach (var stage in Stages)
        {
            var others = Stages.Except([stage]).Append("Hosting").Select(name => "DailyPapers." + name).ToList();
            foreach (var file in Sources(stage))
                Uses().Matches(File.ReadAllText(file)).Select(match => match.Value).ShouldNotContain(name => others.Any(name.StartsWith), file);
        }
    }

    [Fact]
    public void The_shared_nouns_know_no_stage()
    {
        foreach (var file in Sources("Papers").Concat(Sources("Http")))
            Uses().Matches(File.ReadAllText(file)).Select(match => match.Value).ShouldNotContain(name => Stages.Any(stage => name.StartsWith("DailyPapers." + stage, StringComparison.Ordinal)), file);
    }

    private static void InOrder(string text, params string[] steps)
    {
        var at = -1;
        foreach (var step in steps)
        {
            var next = text.IndexOf(step, at + 1, StringComparison.Ordinal);
            next.ShouldBeGreaterThan(at, $"'{step}' is missing or comes too early in:\n{text}");
            at = next;
        }
    }

    private static string Method(string signature, string file = "DailyRun.cs")
    {
        var source = File.ReadAllText(Path.Combine(Core, file));
        var start = source.IndexOf(signature, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, signature);
        return source[start..source.IndexOf("\n    }\n", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.Exists(Path.Combine(Core, folder)) ? Directory.EnumerateFiles(Path.Combine(Core, folder), "*.cs", SearchOption.AllDirectories) : [];

    [GeneratedRegex(@"DailyPapers\.[A-Z][A-Za-z]+")]
    private static partial Regex Uses();
}
