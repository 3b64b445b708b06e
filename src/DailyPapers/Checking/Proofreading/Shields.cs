using System.Buffers;
using System.Collections.Immutable;
using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Markups;

namespace DailyPapers.Checking.Proofreading;

/// <summary>
/// The stretches of a text that are no prose, so that no rule of spelling, terms or endings reads them: addresses up to white space or the first
/// Hangul, code between backticks, maths between dollars, tags, and in Markdown the target of a link.
/// </summary>
internal sealed class Shields
{
    /// <summary>Of an address; without a limit a text of brackets would be read again for each.</summary>
    private const int LongestTarget = 2_000;

    private static readonly SearchValues<char> Openers = SearchValues.Create("`$<]hH");

    private readonly ImmutableArray<(int Start, int End)> _spans;

    private Shields(ImmutableArray<(int Start, int End)> spans) => _spans = spans;

    /// <summary>In order, apart from each other.</summary>
    public ImmutableArray<(int Start, int End)> Spans => _spans;

    public bool Covers(int index) => Around(index) is not null;

    /// <summary>The shielded stretch that holds the place; null outside of all.</summary>
    public (int Start, int End)? Around(int index)
    {
        var at = Behind(index);
        return at < _spans.Length && _spans[at].Start <= index ? _spans[at] : null;
    }

    /// <summary>Whether any of the stretch is shielded.</summary>
    public bool Touch(int start, int length)
    {
        var at = Behind(start);
        return at < _spans.Length && _spans[at].Start < start + length;
    }

    /// <summary>The first stretch that ends behind the place.</summary>
    private int Behind(int index)
    {
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= index)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public static Shields Of(string text, Markup markup)
    {
        var spans = ImmutableArray.CreateBuilder<(int, int)>();
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var end = EndOf(text, at, markup);
            if (end > at)
                spans.Add((at, end));
            at = Math.Max(end, at + 1);
        }

        return new Shields(spans.ToImmutable());
    }

    private static int Next(string text, int from)
    {
        if (from >= text.Length)
            return -1;
        var found = text.AsSpan(from).IndexOfAny(Openers);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The end of the shield that begins here; the same place where none does.</summary>
    private static int EndOf(string text, int at, Markup markup) => text[at] switch
    {
        '`' => Code(text, at),
        '$' => Maths(text, at),
        '<' => Tag(text, at),
        ']' => markup == Markup.Markdown && at + 1 < text.Length && text[at + 1] == '(' ? Target(text, at) : at,
        _ => Address(text, at),
    };

    private static int Code(string text, int at)
    {
        // A shorter run within one that is not closed is no code either.
        if (at > 0 && text[at - 1] == '`')
            return at;
        var ticks = 1;
        while (at + ticks < text.Length && text[at + ticks] == '`')
            ticks++;
        for (var i = at + ticks; i < text.Length;)
        {
            if (text[i] != '`')
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && text[i] == '`')
                i++;
            if (i - start == ticks)
                return i;
        }

        return at;
    }

    /// <summary>A formula holds no Hangul and no blank at its inner edges; <c>$5와 $10</c> is money.</summary>
    private static int Maths(string text, int at)
    {
        if (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || (at > 0 && text[at - 1] == '\\'))
            return at;
        for (var i = at + 1; i < text.Length && i - at <= 400; i++)
        {
            if (text[i] is >= '\uAC00' and <= '\uD7A3' or '\n')
                return at;
            if (text[i] == '$' && i > at + 1 && text[i - 1] != '\\')
                return char.IsWhiteSpace(text[i - 1]) ? at : i + 1;
        }

        return at;
    }

    /// <summary>
    /// A tag, a comment, a token or an address in angle brackets: begins with a letter, a slash, a bar or an exclamation mark and ends within 120 characters. With
    /// Hangul in it <c>a&lt;b이고 c&gt;d</c> compares, unless that stands in an attribute's quotes or in a comment.
    /// </summary>
    private static int Tag(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '|'))
            return at;
        var close = text.IndexOf('>', at, Math.Min(text.Length - at, 120));
        if (close < 0 || text.AsSpan(at + 1, close - at - 1).Contains('<'))
            return at;
        var isProse = text[at + 1] is not ('!' or '|') && Letters.HasHangul(text.AsSpan(at, close - at));
        return isProse ? HtmlTag.EndOf(text, at) : close + 1;
    }

    private static int Target(string text, int at)
    {
        var depth = 0;
        for (var i = at + 1; i < text.Length && i - at <= LongestTarget && text[i] != '\n'; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return at;
    }

    private static int Address(string text, int at)
    {
        var rest = text.AsSpan(at);
        if ((at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) ||
            !(rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)))
            return at;
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (>= '\uAC00' and <= '\uD7A3' or '<' or '>' or '"' or '`' or ')' or ']'))
            end++;
        return end;
    }
}
