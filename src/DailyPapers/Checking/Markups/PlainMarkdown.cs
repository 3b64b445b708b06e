using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Markups;

/// <summary>Signs of Markdown in a text that knows none: bold, italics, links. <c>A*</c>, <c>2**3</c>, <c>**kwargs</c> and <c>snake_case</c> are no Markdown.</summary>
internal static class PlainMarkdown
{
    private const int Longest = 200;

    public static IEnumerable<Hit> Of(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (int at = Next(text, 0), floor = 0; at >= 0; at = Next(text, Math.Max(floor, at + 1)))
        {
            if (piece.Shields.Covers(at))
                continue;
            var found = text[at] == '[' ? Link(text, at, writing) : Emphasized(piece, at);
            if (found is { } hit)
            {
                yield return new Hit(piece, at, hit.End - at, hit.Plain);
                floor = hit.End;
            }
            else
            {
                floor = EndOfRun(text, at);
            }
        }
    }

    private static int Next(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny('*', '_', '[');
        return at < 0 ? -1 : from + at;
    }

    private static int EndOfRun(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
            end++;
        return end;
    }

    private static (int End, string Plain)? Emphasized(Piece piece, int at)
    {
        var text = piece.Text;
        var (sign, start) = (text[at], EndOfRun(text, at));
        var width = start - at;
        if (width > 3 || start >= text.Length || !IsStart(text, at, width, sign) || !IsInner(text[start], isFirst: true, width))
            return null;
        for (var close = Close(text, start, sign); close > 0; close = Close(text, EndOfRun(text, close), sign))
        {
            var end = EndOfRun(text, close);
            if (piece.Shields.Around(close) is { } shield && text[shield.Start] != '`')
                return null;
            if (sign == '_' && width == 1 && end - close == 1 && char.IsAsciiLetterOrDigit(text[close - 1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                continue;
            var isWhole = end - close == width && IsInner(text[close - 1], isFirst: false, width) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
            return isWhole && IsProse(text.AsSpan(start, close - start), sign) ? (end, text[start..close]) : null;
        }

        return null;
    }

    private static int Close(string text, int from, char sign)
    {
        var at = from >= text.Length ? -1 : text.IndexOf(sign, from, Math.Min(Longest, text.Length - from));
        return at < 0 || text.AsSpan(from, at - from).Contains('\n') ? -1 : at;
    }

    private static bool IsStart(string text, int at, int width, char sign) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '"' or '\'' or '“' or '‘' or '[' or ',' || (width > 1 && sign == '*' && !char.IsAsciiLetterOrDigit(text[at - 1]) && text[at - 1] != '\\');

    /// <summary>What may stand right inside: for bold any sign, for italics a letter or what ends words.</summary>
    private static bool IsInner(char character, bool isFirst, int width) =>
        !char.IsWhiteSpace(character) && (width > 1 || char.IsLetterOrDigit(character) || (isFirst ? character is '"' or '“' or '‘' or '\'' : character is ')' or '"' or '”' or '’' or '\'' or '%' or '.'));

    private static bool IsProse(ReadOnlySpan<char> inner, char sign)
    {
        var hasLetter = false;
        foreach (var character in inner)
            hasLetter |= char.IsLetterOrDigit(character);
        return hasLetter && (sign == '*' || Letters.HasHangul(inner) || inner.Contains(' '));
    }

    /// <summary><c>[코드](https://…)</c> with an address of the source becomes <c>코드(https://…)</c>; other brackets stay.</summary>
    private static (int End, string Plain)? Link(string text, int at, Writing writing)
    {
        var close = text.IndexOf(']', at, Math.Min(Longest, text.Length - at));
        if (close < at + 2 || close + 1 >= text.Length || text[close + 1] != '(' || !text.AsSpan(close + 2).StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return null;
        var end = text.IndexOf(')', close);
        if (end < 0 || text.AsSpan(close, end - close).ContainsAny(' ', '\n'))
            return null;
        var address = text[(close + 2)..end];
        if (writing.Source is { } source && writing.IsSourceWhole && !KnownAddresses.Holds(source, address))
            return null;
        var label = text[(at + 1)..close];
        return (end + 1, label == address ? address : $"{label}({address})");
    }
}
