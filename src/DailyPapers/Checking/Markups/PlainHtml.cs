using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Markups;

/// <summary>HTML that a model wrote as markup: bold, line breaks, entities. <c>&lt;think&gt;</c> and <c>&lt;div&gt;</c> are words there: the publisher shows them.</summary>
internal static partial class PlainHtml
{
    private static readonly FrozenSet<string> Formats = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "b", "strong", "i", "em", "u", "mark", "small", "font", "span", "sub", "sup");

    private static readonly FrozenDictionary<string, string> Entities = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["&amp;"] = "&",
        ["&lt;"] = "<",
        ["&gt;"] = ">",
        ["&quot;"] = "\"",
        ["&#39;"] = "'",
        ["&apos;"] = "'",
        ["&nbsp;"] = " ",
        ["&middot;"] = "·",
        ["&times;"] = "×",
        ["&hellip;"] = "…",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<Hit> Of(Piece piece) => Tags(piece).Concat(Names(piece));

    private static IEnumerable<Hit> Names(Piece piece)
    {
        foreach (var entity in Entity().EnumerateMatches(piece.Text).ToSpans())
        {
            var name = piece.Text.Substring(entity.Start, entity.Length);
            var isShielded = piece.Shields.Around(entity.Start) is { } shield && piece.Text[shield.Start] != '<';
            if (!isShielded && Entities.TryGetValue(name, out var sign))
                yield return new Hit(piece, entity.Start, entity.Length, sign);
        }
    }

    private static List<(int Start, int Length)> ToSpans(this Regex.ValueMatchEnumerator matches)
    {
        var spans = new List<(int, int)>();
        foreach (var match in matches)
            spans.Add((match.Index, match.Length));
        return spans;
    }

    private static IEnumerable<Hit> Tags(Piece piece)
    {
        var tags = HtmlTag.In(piece.Text).Where(tag => piece.Shields.Around(tag.Start) is not { } shield || shield.Start == tag.Start).ToList();
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            if (string.Equals(tag.Name, "br", StringComparison.OrdinalIgnoreCase) && !IsNamed(piece.Text, tag) && !Particle().IsMatch(piece.Text, tag.End))
                yield return Break(piece, tag);
            else if (!tag.IsClosing && Formats.Contains(tag.Name) && i + 1 < tags.Count && IsPair(piece.Text, tag, tags[i + 1]))
                yield return Bare(piece, tag, tags[++i]);
        }
    }

    /// <summary>A text about HTML names tags: <c>&lt;br&gt; 태그</c>.</summary>
    private static bool IsNamed(string text, HtmlTag tag) => Name().IsMatch(text, tag.End);

    private static bool IsPair(string text, HtmlTag open, HtmlTag close) => close.IsClosing && string.Equals(close.Name, open.Name, StringComparison.OrdinalIgnoreCase) && close.Start > open.End &&
        !char.IsWhiteSpace(text[open.End]) && !char.IsWhiteSpace(text[close.Start - 1]) && !IsNamed(text, close);

    private static Hit Break(Piece piece, HtmlTag tag)
    {
        var text = piece.Text;
        var isApart = tag.Start == 0 || tag.End == text.Length || char.IsWhiteSpace(text[tag.Start - 1]) || char.IsWhiteSpace(text[tag.End]);
        return new Hit(piece, tag.Start, tag.End - tag.Start, isApart ? "" : " ");
    }

    private static Hit Bare(Piece piece, HtmlTag open, HtmlTag close)
    {
        var inner = piece.Text[open.End..close.Start];
        var plain = string.Equals(open.Name, "sup", StringComparison.OrdinalIgnoreCase) ? TexText.Raised(inner) ?? "^" + inner : inner;
        return new Hit(piece, open.Start, close.End - open.Start, plain);
    }

    [GeneratedRegex("&(?:[a-z]{2,6}|#39);", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\G['""”’)]?(?:\s?(?:태그|토큰|요소|엘리먼트|코드|tag|token))", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\G['""”’)]?[과와을를은는이가의나](?![가-힣])", RegexOptions.CultureInvariant)]
    private static partial Regex Particle();
}
