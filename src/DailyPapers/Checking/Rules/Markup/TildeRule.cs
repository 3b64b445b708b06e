using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>Two tildes in a paragraph: GitHub strikes out what is between them. Ranges get a dash, 약 its word.</summary>
internal sealed class TildeRule() : PieceRule("markdown.tilde", Severity.Error, Repair.Mend)
{
    private const int LongestSide = 16;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        if (text.AsSpan().Count('~') < 2)
            yield break;
        var emphasis = Emphasis.Of(text, piece.Shields);
        var tildes = emphasis.Runs.Where(run => run is { Sign: '~', Length: 1 } && !IsApart(text, run.Start)).ToList();
        var struck = emphasis.Pairs.Where(pair => pair is { Sign: '~', Width: 1 }).SelectMany(pair => new[] { pair.Open, pair.Close }).ToHashSet();
        if (piece.IsMarkdown() ? struck.Count == 0 : tildes.Count < 2)
            yield break;
        var floor = 0;
        foreach (var run in tildes)
        {
            var hit = Range(piece, run.Start, floor) ?? About(piece, run.Start, floor);
            if (piece.IsMarkdown() && WebAddress.Reaches(piece, run.Start))
                continue;
            if (hit is null && piece.IsMarkdown() && struck.Contains(run.Start))
                hit = new Hit(piece, run.Start, 1, @"\~");
            if (hit is null)
                continue;
            floor = hit.Start + hit.Length;
            yield return hit;
        }
    }

    /// <summary>Between blanks: it neither opens nor closes.</summary>
    private static bool IsApart(string text, int at) => (at == 0 || char.IsWhiteSpace(text[at - 1])) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    private static Hit? Range(Piece piece, int at, int floor)
    {
        var text = piece.Text;
        var (left, right) = (at, at + 1);
        while (left > floor && text[left - 1] == ' ')
            left--;
        while (right < text.Length && text[right] == ' ')
            right++;
        var isApart = left < at || right > at + 1;
        var (start, end) = (Side(text, left, -1, floor), Side(text, right, 1, text.Length));
        if (left == floor || start == left && left > 0 && text[left - 1] is not (')' or ']') || end == right || !IsRange(text.AsSpan(start, left - start), text.AsSpan(right, end - right), isApart))
            return null;
        return new Hit(piece, start, end - start, $"{text[start..left]}–{text[right..end]}");
    }

    /// <summary>Numbers or Korean on both sides; <c>x ~ N(0, 1)</c> is a formula.</summary>
    private static bool IsRange(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isApart)
    {
        if (isApart)
            return left.ContainsAnyInRange('0', '9') && char.IsAsciiDigit(right[0]);
        return char.IsAsciiDigit(right[0]) || (left.Length > 0 && (left.ContainsAnyInRange('0', '9') || Hangul.Is(left[^1])) && (Hangul.Is(right[0]) || char.IsAsciiDigit(right[^1])));
    }

    private static int Side(string text, int at, int step, int limit)
    {
        var end = at;
        while (end != limit && Math.Abs(end - at) < LongestSide && IsPart(text[step < 0 ? end - 1 : end]))
            end += step;
        return end;
    }

    private static bool IsPart(char character) => char.IsAsciiLetterOrDigit(character) || Hangul.Is(character) || character is '.' or ',' or '%';

    /// <summary>Before a number at the beginning of a word.</summary>
    private static Hit? About(Piece piece, int at, int floor)
    {
        var text = piece.Text;
        if (at < floor || (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] != '(') || at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]))
            return null;
        var isSaid = text.AsSpan(0, at).TrimEnd(' ').EndsWith("약", StringComparison.Ordinal);
        var end = Side(text, at + 1, 1, text.Length);
        return new Hit(piece, at, end - at, (isSaid ? "" : "약 ") + text[(at + 1)..end]);
    }
}
