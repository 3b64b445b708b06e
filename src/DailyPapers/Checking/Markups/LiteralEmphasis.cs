using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Markups;

/// <summary>
/// Emphasis that CommonMark does not see: a closing <c>**</c> between a punctuation mark and a letter opens instead of closing, so that
/// <c>**용어(Term)**을</c> is printed with its asterisks.
/// </summary>
internal static class LiteralEmphasis
{
    private const int Longest = 200;

    public static IEnumerable<Hit> Of(Piece piece)
    {
        if (piece.Text.AsSpan().IndexOfAny('*', '_') < 0)
            yield break;
        var runs = Emphasis.Of(piece.Text, piece.Shields).Runs;
        for (var i = 0; i < runs.Length; i++)
        {
            if (!IsWhole(runs[i]) || !MeansToOpen(piece.Text, runs[i]) || WebAddress.Reaches(piece, runs[i].Start))
                continue;
            var closer = Closer(piece.Text, runs, i);
            if (closer > i)
            {
                if (Hit(piece, runs[i], runs[closer]) is { } hit && !HidesLink(piece.Text, hit))
                    yield return hit;
                i = closer;
            }
            else if (IsLost(piece.Text, runs[i]))
            {
                yield return new Hit(piece, runs[i].Start, runs[i].Length, "");
            }
        }
    }

    private static bool IsWhole(DelimiterRun run) => run.Left == run.Length && run.Length <= 3 && (run.Sign == '*' || (run.Sign == '_' && run.Length == 2));

    private static int Closer(string text, System.Collections.Immutable.ImmutableArray<DelimiterRun> runs, int opener)
    {
        for (var i = opener + 1; i < runs.Length && runs[i].Start - runs[opener].End <= Longest; i++)
        {
            if (runs[i].Sign == runs[opener].Sign && runs[i].Length == runs[opener].Length && IsWhole(runs[i]))
                return MeansToClose(text, runs[i]) && runs[i].Start > runs[opener].End ? i : -1;
        }

        return -1;
    }

    /// <summary>A single asterisk is a sign of its own more often than not: it must begin a word.</summary>
    private static bool MeansToOpen(string text, DelimiterRun run) =>
        run.End < text.Length && !char.IsWhiteSpace(text[run.End]) &&
        (run.Start == 0 || char.IsWhiteSpace(text[run.Start - 1]) || text[run.Start - 1] is '(' or '"' or '\'' or '“' or '‘' || (run.Length > 1 && !char.IsAsciiLetterOrDigit(text[run.Start - 1])));

    private static bool MeansToClose(string text, DelimiterRun run) =>
        !char.IsWhiteSpace(text[run.Start - 1]) && (run.End == text.Length || !char.IsAsciiLetterOrDigit(text[run.End]));

    /// <summary>Bold of which one side is missing; <c>2**3</c>, <c>**kwargs</c> and the stars of significance are none.</summary>
    private static bool IsLost(string text, DelimiterRun run) =>
        run is { Length: 2, Sign: '*' } && run.End < text.Length && Hangul.Is(text[run.End]) && (run.Start == 0 || text[run.Start - 1] == ' ') &&
        run.End + 1 < text.Length && Hangul.Is(text[run.End + 1]);

    private static Hit Hit(Piece piece, DelimiterRun opener, DelimiterRun closer)
    {
        var text = piece.Text;
        var inner = text[opener.End..closer.Start];
        var sign = text[opener.Start..opener.End];
        var whole = Moved(inner, sign.Replace('_', '*'));
        return new Hit(piece, opener.Start, closer.End - opener.Start, IsEmphasized(text, opener, closer, whole) ? whole : inner);
    }

    /// <summary>A page makes a link of a bare address only behind a blank, a bracket or a sign of emphasis: without its sign it would be none.</summary>
    private static bool HidesLink(string text, Hit hit) =>
        hit.Start > 0 && !char.IsWhiteSpace(text[hit.Start - 1]) && text[hit.Start - 1] != '(' && hit.Replacement!.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>The signs around the words alone: a gloss behind them and quotation marks around them stay outside.</summary>
    private static string Moved(string inner, string sign)
    {
        var (front, back) = (0, inner.Length);
        if (inner[^1] == ')' && inner.LastIndexOf('(') is > 0 and var open)
            back = open;
        if (back == inner.Length && inner.Length > 2 && (inner[0], inner[^1]) is ('"', '"') or ('\'', '\'') or ('“', '”') or ('‘', '’'))
            (front, back) = (1, inner.Length - 1);
        while (back > front && inner[back - 1] == ' ')
            back--;
        return back == inner.Length ? inner : $"{inner[..front]}{sign}{inner[front..back]}{sign}{inner[back..]}";
    }

    /// <summary>Whether the moved signs act where they stand now, and no others do.</summary>
    private static bool IsEmphasized(string text, DelimiterRun opener, DelimiterRun closer, string whole)
    {
        if (!whole.Contains('*', StringComparison.Ordinal))
            return false;
        var before = text[Math.Max(0, opener.Start - 1)..opener.Start];
        var after = text[closer.End..Math.Min(text.Length, closer.End + 1)];
        var line = before + whole + after;
        return Emphasis.Of(line, Shields.Of(line, Markup.Markdown)).Runs.All(run => run.Left == 0);
    }
}
