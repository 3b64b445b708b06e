using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Markups;

/// <summary>An address in running text.</summary>
/// <param name="Start">Of the scheme.</param>
/// <param name="End">Behind its last letter: the punctuation of the sentence does not belong to it, nor does a parenthesis that was opened before it.</param>
/// <param name="Reach">Where GitHub's link ends that begins here: at white space or <c>&lt;</c>.</param>
internal sealed record WebAddress(int Start, int End, int Reach)
{
    private const int Longest = 400;
    private const string Signs = "-._~:/?#@!$&'()*+,;=%";

    public static IEnumerable<WebAddress> In(string text)
    {
        for (var at = Next(text, 0); at >= 0;)
        {
            var address = At(text, at);
            yield return address;
            at = Next(text, Math.Max(address.End, at + 4));
        }
    }

    /// <summary>Whether the place is behind a bare address and within the link that a page makes of it: a sign there is the link's.</summary>
    public static bool Reaches(Piece piece, int at)
    {
        foreach (var address in In(piece.Text))
        {
            if (address.Start >= at)
                return false;
            if (at < address.Reach && (piece.Shields.Around(address.Start) is not { } shield || shield.Start == address.Start))
                return true;
        }

        return false;
    }

    /// <summary>Where the host ends.</summary>
    public int EndOfHost(string text)
    {
        var at = text.IndexOf("//", Start, StringComparison.Ordinal) + 2;
        while (at < End && text[at] is not ('/' or '?' or '#'))
            at++;
        return at;
    }

    public string Host(string text) => text[(text.IndexOf("//", Start, StringComparison.Ordinal) + 2)..EndOfHost(text)];

    private static int Next(string text, int from)
    {
        for (var at = IndexOf(text, from); at >= 0; at = IndexOf(text, at + 4))
        {
            var rest = text.AsSpan(at + 4);
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (rest.StartsWith("://") || rest.StartsWith("s://", StringComparison.OrdinalIgnoreCase)))
                return at;
        }

        return -1;
    }

    private static int IndexOf(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOf("http", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : from + at;
    }

    private static WebAddress At(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 2_000 && IsPart(text, end))
            end++;
        var reach = end;
        while (reach < text.Length && reach - end < Longest && !char.IsWhiteSpace(text[reach]) && text[reach] != '<')
            reach++;
        return new WebAddress(start, Trimmed(text, start, end), reach);
    }

    /// <summary>In Markdown <c>\_</c> is an underscore.</summary>
    private static bool IsPart(string text, int at) => char.IsAsciiLetterOrDigit(text[at]) || Signs.Contains(text[at], StringComparison.Ordinal) ||
        (text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '_');

    private static int Trimmed(string text, int start, int end)
    {
        var (opened, closed) = (text.AsSpan(start, end - start).Count('('), text.AsSpan(start, end - start).Count(')'));
        for (; end > start; end--)
        {
            var last = text[end - 1];
            if (last == ')' && closed > opened)
                closed--;
            else if (last is not ('.' or ',' or ';' or '!' or '?' or ':' or '\'' or '*' or '_' or '~' or '\\' or '('))
                break;
            else if (last == '(')
                opened--;
        }

        return end;
    }

    /// <summary>The first Hangul behind the place and the end of its run; null where none is in reach.</summary>
    public int? EndOfHangul(string text)
    {
        for (var at = End; at < Reach; at++)
        {
            if (!Hangul.Is(text[at]))
                continue;
            while (at < Reach && Hangul.Is(text[at]))
                at++;
            return at;
        }

        return null;
    }
}
