using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Markups;

/// <summary>What CommonMark takes for a tag.</summary>
/// <remarks>https://spec.commonmark.org/0.31.2/#raw-html</remarks>
internal sealed partial record HtmlTag(int Start, int End, string Name, bool IsClosing, bool HasAttributes)
{
    private static readonly FrozenSet<string> Alone = FrozenSet.Create(StringComparer.Ordinal, "br", "hr", "img", "wbr", "col", "source");

    private static readonly FrozenSet<string> Elements =
        ("a abbr b bdo blockquote caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p picture pre q rp rt ruby " +
        "samp small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stands for itself, without an end.</summary>
    public bool IsAlone => Alone.Contains(Name);

    /// <summary>Known to HTML, and let through by GitHub. <c>&lt;s&gt;</c> is not among them: in our texts it is the token that begins a sequence.</summary>
    public bool IsElement => Elements.Contains(Name);

    public static IEnumerable<HtmlTag> In(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0;)
        {
            var tag = Pattern().Match(text, at);
            if (tag.Success)
                yield return new HtmlTag(at, at + tag.Length, tag.Groups["name"].Value, tag.Groups["close"].Length > 0, tag.Groups["attribute"].Success);
            at = at + Math.Max(1, tag.Length) is var next && next < text.Length ? text.IndexOf('<', next) : -1;
        }
    }

    /// <summary>The end of the tag that begins at the place; the same place where none does.</summary>
    public static int EndOf(string text, int at) => Pattern().Match(text, at) is { Success: true } tag ? at + tag.Length : at;

    [GeneratedRegex(@"\G<(?:(?<close>/)(?<name>[A-Za-z][A-Za-z0-9\-]{0,40})[ \t\n]{0,4}|(?<name>[A-Za-z][A-Za-z0-9\-]{0,40})(?<attribute>[ \t\n]{1,4}[A-Za-z_:][A-Za-z0-9_.:\-]{0,40}(?:[ \t\n]{0,4}=[ \t\n]{0,4}(?:""[^""]{0,200}""|'[^']{0,200}'|[^ \t\n""'=<>`]{1,200}))?){0,8}[ \t\n]{0,4}/?)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
