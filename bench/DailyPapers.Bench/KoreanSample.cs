using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Bench;

/// <summary>
/// Hits for reading by hand, drawn by a fixed seed: as many of each rule as there is room for, the rare rules whole. Each line begins with the
/// five columns of the verdicts' file; the text behind them is others' property and stays out of the repository.
/// </summary>
internal static class KoreanSample
{
    private const int Size = 500;
    private const int Around = 60;

    /// <param name="path">Null: the terminal.</param>
    public static int Write(string? path, TextWriter output)
    {
        if (path is not null && Path.GetFullPath(path).StartsWith(Recorded.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            output.WriteLine("recorded text stays out of the repository: name a file elsewhere");
            return 2;
        }

        var verdicts = KoreanVerdicts.Read().ToDictionary(verdict => verdict with { Judgement = "" }, verdict => verdict.Judgement);
        var lines = Drawn().Select(hit => Line(hit, verdicts)).ToList();
        if (path is null)
            lines.ForEach(output.WriteLine);
        else
            File.WriteAllLines(path, lines, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Count} hits"));
        return 0;
    }

    /// <summary>All error hits of the recorded answers as they were written.</summary>
    public static IEnumerable<KoreanHit> Errors() =>
        KoreanRecorded.All.SelectMany(recorded => Proofreader.Hits(recorded.Writing, RuleBook.InOrder)
            .Where(found => found.Rule.Severity == Severity.Error).Select(found => new KoreanHit(recorded, found.Rule.Id, found.Hit)));

    private static IEnumerable<KoreanHit> Drawn()
    {
        var random = new Random(20261124);
        var rules = Errors().GroupBy(hit => hit.Rule, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => rule.OrderBy(_ => random.Next()).ToImmutableArray()).ToList();
        var quota = Quota([.. rules.Select(rule => rule.Length)]);
        return rules.SelectMany(rule => rule.Take(quota));
    }

    /// <summary>The most of each rule that fills the sample.</summary>
    private static int Quota(ImmutableArray<int> sizes)
    {
        var quota = 1;
        while (sizes.Sum(size => Math.Min(size, quota + 1)) <= Size && sizes.Any(size => size > quota))
            quota++;
        return quota;
    }

    private static string Line(KoreanHit drawn, Dictionary<KoreanVerdict, string> verdicts)
    {
        var (hit, text) = (drawn.Hit, drawn.Hit.Piece.Text);
        var (from, to) = (Math.Max(0, hit.Start - Around), Math.Min(text.Length, hit.Start + hit.Length + Around));
        var shown = $"{text[from..hit.Start]}⟦{text.Substring(hit.Start, hit.Length)}⟧{text[(hit.Start + hit.Length)..to]}";
        var becomes = hit.Replacement is { } replacement ? $" → ⟦{replacement}⟧" : hit.Shown is { } names ? $" ({names})" : "";
        return $"{drawn.Key.Columns(verdicts.GetValueOrDefault(drawn.Key, "?"))}\t{Flat(shown + becomes)}\t{Flat(hit.Complaint)}\t{Flat(drawn.Recorded.Writing.Title)}";
    }

    private static string Flat(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
