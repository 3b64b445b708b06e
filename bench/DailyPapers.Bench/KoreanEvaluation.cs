using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Bench;

/// <summary>What the rules say of the recorded answers, before and after mending.</summary>
internal static class KoreanEvaluation
{
    /// <summary>What a machine can put right without knowing what is meant: nearly nothing of it may be left.</summary>
    private static readonly ImmutableArray<string> Mechanical =
        ["particle.", "register.", "spacing.", "name.case", "address.glued", "markdown.", "text.", "latex.", "spelling.", "term.plural", "shape.repr"];

    private static readonly ImmutableArray<string> Eras = ["A", "B", "C"];

    /// <summary>Errors of <see cref="Mechanical"/> left in 1,000 bullets.</summary>
    private const double Aim = 0.5;

    public static string Write()
    {
        var read = KoreanRecorded.All.Select(recorded => new Reading(recorded, [.. Proofreader.Hits(recorded.Writing, RuleBook.InOrder)], Proofreader.Read(recorded.Writing))).ToList();
        var page = new StringBuilder();
        page.AppendLine(Head);
        Sizes(page, read);
        page.AppendLine().AppendLine("## Aims").AppendLine();
        Aims(page, read);
        page.AppendLine().AppendLine("## Rule by rule").AppendLine().AppendLine(RuleByRule).AppendLine();
        Rules(page, read);
        page.AppendLine().AppendLine("## The rules of a day").AppendLine().AppendLine(OfDay).AppendLine();
        Days(page, read);
        page.AppendLine().AppendLine("## Made up").AppendLine().AppendLine(MadeUp).AppendLine();
        Suspects(page, read);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Sizes(StringBuilder page, List<Reading> read)
    {
        page.AppendLine("| | " + string.Join(" | ", Eras.Select(era => "era " + era)) + " | all |").AppendLine("|---|---:|---:|---:|---:|");
        Row(page, "papers", read, reading => 1, isRate: false);
        Row(page, "bullets", read, reading => reading.Bullets, isRate: false);
        Row(page, "papers with an error, %", read, reading => reading.Before.Any(IsError) ? 1 : 0, isRate: true);
        Row(page, "papers with an error after mending, %", read, reading => reading.Proof.Findings.Any(finding => finding.Severity == Severity.Error) ? 1 : 0, isRate: true);
        Row(page, "papers of which the model is asked again, %", read, reading => reading.Proof.Findings.Any(finding => finding.AsksAgain) ? 1 : 0, isRate: true);
        Row(page, "papers refused unless the model does better, %", read, reading => reading.Proof.Findings.Any(finding => finding.Refuses) ? 1 : 0, isRate: true);
    }

    private static void Row(StringBuilder page, string name, List<Reading> read, Func<Reading, int> value, bool isRate)
    {
        var cells = Eras.Select(era => read.Where(reading => reading.Recorded.Era == era).ToList()).Append(read)
            .Select(part => isRate ? Number(100.0 * part.Sum(value) / Math.Max(1, part.Count)) : part.Sum(value).ToString(CultureInfo.InvariantCulture));
        page.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", cells)} |");
    }

    private static void Aims(StringBuilder page, List<Reading> read)
    {
        var bullets = read.Sum(reading => reading.Bullets);
        var before = read.Sum(reading => reading.Before.Count(found => IsError(found) && IsMechanical(found.Rule.Id)));
        var left = read.Sum(reading => reading.Proof.Findings.Count(finding => finding.Severity == Severity.Error && IsMechanical(finding.Rule)));
        page.AppendLine("| | aim | measured |").AppendLine("|---|---:|---:|");
        page.AppendLine(CultureInfo.InvariantCulture, $"| mechanical errors in 1,000 bullets, before | | {Number(1000.0 * before / bullets)} |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| mechanical errors in 1,000 bullets, left after mending | below {Number(Aim)} | {Number(1000.0 * left / bullets)} |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| pieces with an error that they had not | 0 | {read.Sum(reading => reading.NewErrors())} |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| papers that a second mending changes | 0 | {read.Count(reading => reading.IsUnsettled())} |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| mends in all | | {read.Sum(reading => reading.Proof.Mends.Length)} |");
    }

    private static void Rules(StringBuilder page, List<Reading> read)
    {
        var bullets = read.Sum(reading => reading.Bullets);
        page.AppendLine("| rule | weight | " + string.Join(" | ", Eras.Select(era => "era " + era)) + " | in 1,000 bullets | mends | after | in 1,000 | asked again | refused |")
            .AppendLine("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var rule in RuleBook.InOrder.DistinctBy(rule => rule.Id))
        {
            int Before(string eras) => read.Where(reading => eras.Contains(reading.Recorded.Era, StringComparison.Ordinal)).Sum(reading => reading.Before.Count(found => found.Rule.Id == rule.Id));
            var left = read.SelectMany(reading => reading.Proof.Findings).Where(finding => finding.Rule == rule.Id).ToList();
            var mends = read.Sum(reading => reading.Proof.Mends.Count(mend => mend.Rule == rule.Id));
            page.AppendLine(CultureInfo.InvariantCulture, $"| `{rule.Id}` | {(rule.Severity == Severity.Error ? "error" : "style")} | {string.Join(" | ", Eras.Select(Before))} | {Number(1000.0 * Before("ABC") / bullets)} | {mends} | {left.Count} | {Number(1000.0 * left.Count / bullets)} | {left.Count(finding => finding is { AsksAgain: true, Refuses: false })} | {left.Count(finding => finding.Refuses)} |");
        }
    }

    private static void Days(StringBuilder page, List<Reading> read)
    {
        var days = read.GroupBy(reading => reading.Recorded.Day, StringComparer.Ordinal).Select(day => day.ToList()).ToList();
        page.AppendLine("| rule | hits before mending | after | days with a hit, % |").AppendLine("|---|---:|---:|---:|");
        foreach (var rule in RuleBook.OfDay)
        {
            var before = days.Select(day => rule.Find([.. day.Select(reading => reading.Recorded.Writing)]).Count()).ToList();
            var after = days.Select(day => rule.Find([.. day.Select(reading => reading.Proof.Writing)]).Count()).ToList();
            page.AppendLine(CultureInfo.InvariantCulture, $"| `{rule.Id}` | {before.Sum()} | {after.Sum()} | {Number(100.0 * after.Count(hits => hits > 0) / days.Count)} |");
        }
    }

    private static void Suspects(StringBuilder page, List<Reading> read)
    {
        var suspects = read.Where(reading => reading.Recorded.IsSuspect).ToList();
        bool Refused(Reading reading) => reading.Before.Any(found => found.Rule.Id == "draft.unrelated");
        page.AppendLine("| | found | of |").AppendLine("|---|---:|---:|");
        page.AppendLine(CultureInfo.InvariantCulture, $"| marked as made up | {suspects.Count(Refused)} | {suspects.Count} |");
        page.AppendLine(CultureInfo.InvariantCulture, $"| not marked, refused | {read.Except(suspects).Count(Refused)} | {read.Count - suspects.Count} |");
    }

    private static bool IsError((Rule Rule, Hit Hit) found) => found.Rule.Severity == Severity.Error;

    private static bool IsMechanical(string rule) => Mechanical.Any(group => rule.StartsWith(group, StringComparison.Ordinal));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private sealed record Reading(KoreanRecorded Recorded, ImmutableArray<(Rule Rule, Hit Hit)> Before, Proof Proof)
    {
        public int Bullets => Recorded.Writing.Pieces.Length;

        /// <summary>Counted apart from the proofreader's own care.</summary>
        public int NewErrors()
        {
            var before = Before.Where(IsError).CountBy(found => (found.Rule.Id, found.Hit.Piece.Where)).ToDictionary();
            return Proofreader.Hits(Proof.Writing, RuleBook.InOrder).Where(IsError).CountBy(found => (found.Rule.Id, found.Hit.Piece.Where))
                .Where(count => count.Value > before.GetValueOrDefault(count.Key)).Select(count => count.Key.Where).Distinct(StringComparer.Ordinal).Count();
        }

        public bool IsUnsettled() => Proofreader.Read(Proof.Writing).Mends.Length > 0;
    }

    private const string Head = """
        # What the rules say of recorded Korean, before and after mending

        `dotnet run -c Release --project bench/DailyPapers.Bench -- evaluate korean`, on the 1,610 recorded answers of two old models
        (`joined.jsonl.gz`: title, abstract, Korean bullets; every register is asked to be 합니다체). Era A saw title and abstract, which are all of
        its source; B and C saw the paper (its beginning; all of it), of which only the abstract is recorded: there what the source lacks proves
        nothing. A hit is a place, not a paper. How often hits are right is told by `korean-verdicts.md`, what is missed by `mutations.md`.

        """;

    private const string RuleByRule = """
        Hits before by era and in 1,000 bullets; changes made by the rule while mending; what is left after mending, and how much of that is worth
        a question to the model, or keeps the paper from being published. A rule's mends may be more than its hits: terms make particles.
        """;

    private const string OfDay = """
        Of all papers of a day together. A third of the days' papers is recorded, so days are smaller than they were.
        """;

    private const string MadeUp = """
        44 answers were marked as suspect when they were recorded; 30 of them are made up (`relatedness.md` tells which and why). All are of era B, whose
        source is known in part, where the rule asks for more than it does of a whole source.
        """;
}
