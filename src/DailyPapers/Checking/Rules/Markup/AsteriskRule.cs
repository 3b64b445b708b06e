using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>Names with an asterisk: two of them in a line of Markdown become italics, and the asterisks are gone.</summary>
internal sealed class AsteriskRule() : PieceRule("markdown.asterisk", Severity.Error, Repair.Mend)
{
    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (!piece.IsMarkdown() || piece.Text.AsSpan().Count('*') < 2)
            return [];
        var emphasis = Emphasis.Of(piece.Text, piece.Shields);
        return emphasis.Pairs.Any(pair => pair is { Sign: '*', Width: 1 } && IsNames(piece.Text, pair.Open) && IsSingle(piece.Text, pair.Open))
            ? emphasis.Runs.Where(run => run is { Sign: '*', Length: 1 } && (IsNames(piece.Text, run.Start) || IsClosing(emphasis, run, piece.Text))).Select(run => Escaped(piece, run))
            : [];
    }

    /// <summary>Emphasis begins before a word, not behind one.</summary>
    private static bool IsNames(string text, int at) => at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || Letters.IsGreek(text[at - 1]));

    private static bool IsSingle(string text, int at) => text[at - 1] != '*' && (at + 1 == text.Length || text[at + 1] != '*');

    private static bool IsClosing(Emphasis emphasis, DelimiterRun run, string text) => emphasis.Pairs.Any(pair => pair.Close == run.Start && IsNames(text, pair.Open));

    private static Hit Escaped(Piece piece, DelimiterRun run)
    {
        var start = run.Start;
        while (start > 0 && run.Start - start < 20 && IsNames(piece.Text, start))
            start--;
        return new Hit(piece, start, run.End - start, piece.Text[start..run.Start] + @"\*");
    }
}
