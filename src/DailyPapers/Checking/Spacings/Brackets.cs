using System.Buffers;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Spacings;

/// <summary>Brackets and quotation marks and their other halves.</summary>
internal static class Brackets
{
    private const string Openers = "([{“「『《〈（［";
    private const string Closers = ")]}”」』》〉）］";

    private static readonly SearchValues<char> All = SearchValues.Create(Openers + Closers);

    public static bool HasAny(string text) => text.AsSpan().ContainsAny(All);

    /// <summary>The first bracket without its other; -1 where all have theirs under one reading of <c>1)</c> and <c>a)</c> at least.</summary>
    public static int FirstAlone(Piece piece)
    {
        var alone = Alone(piece, areMarkersClosers: true);
        return alone < 0 || Alone(piece, areMarkersClosers: false) < 0 ? -1 : alone;
    }

    private static int Alone(Piece piece, bool areMarkersClosers)
    {
        var text = piece.Text;
        var open = new Stack<int>();
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (IsShielded(piece, at) || IsFace(text, at))
                continue;
            if (Openers.Contains(text[at], StringComparison.Ordinal))
                open.Push(at);
            else if (IsMarker(text, at) && (!areMarkersClosers || open.Count == 0 || !IsPair(text, open.Peek(), at)))
                continue;
            else if (!open.TryPop(out var opener) || !IsPair(text, opener, at))
                return at;
        }

        return open.Count > 0 ? open.Last() : -1;
    }

    private static int Next(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(All);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The shield of a link's target begins at the bracket of its words, which is one of ours.</summary>
    private static bool IsShielded(Piece piece, int at) =>
        piece.Shields.Around(at) is { } shield && !(piece.IsMarkdown() && shield.Start == at && piece.Text[at] == ']');

    private static bool IsPair(string text, int opener, int closer) =>
        Openers.IndexOf(text[opener], StringComparison.Ordinal) == Closers.IndexOf(text[closer], StringComparison.Ordinal) || IsInterval(text.AsSpan(opener + 1, closer - opener - 1));

    /// <summary><c>[0, 1)</c> leaves out its end.</summary>
    private static bool IsInterval(ReadOnlySpan<char> inner) => inner.Length is > 2 and <= 24 && inner.Contains(',') && !inner.ContainsAnyInRange('\uAC00', '\uD7A3');

    /// <summary>Of a list: <c>1)</c>, <c>12)</c>, <c>a)</c>, <c>iv)</c>, <c>가)</c>.</summary>
    private static bool IsMarker(string text, int at)
    {
        if (text[at] != ')')
            return false;
        var start = at;
        while (start > 0 && at - start < 4 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var mark = text.AsSpan(start, at - start);
        if (mark.IsEmpty || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            return false;
        return mark.Length == 1 || (mark.Length == 2 && char.IsAsciiDigit(mark[0]) && char.IsAsciiDigit(mark[1])) || mark.Trim("ivx").IsEmpty;
    }

    private static bool IsFace(string text, int at) => at > 0 && text[at] is '(' or ')' && text[at - 1] is ':' or ';' or '^' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
