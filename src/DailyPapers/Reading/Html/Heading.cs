using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Html;

/// <summary>What a section's element and its title tell about it.</summary>
internal static partial class Heading
{
    private static readonly FrozenDictionary<string, int> Levels = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["ltx_subsection"] = 2,
        ["ltx_subsubsection"] = 3,
        ["ltx_paragraph"] = 4,
        ["ltx_subparagraph"] = 5,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for a section without a title of its own.</summary>
    public static PageNode? Of(PageNode section) => section.Children.FirstOrDefault(child => child.Role == PageRole.Heading);

    /// <summary>Always deeper than the section around it.</summary>
    public static int Level(PageNode section, int around) => Math.Max(around + 1, section.Classes.Select(name => Levels.GetValueOrDefault(name, 1)).DefaultIfEmpty(1).Max());

    /// <summary><c>A</c> of "Appendix A ", <c>4.2</c> of "4.2. ".</summary>
    public static string Number(PageNode heading)
    {
        var tag = heading.Descendants().FirstOrDefault(node => node.Role == PageRole.Number);
        return tag is null ? "" : Words().Replace(InlineText.AllOf(tag).Trim(), "").Trim(' ', '.', ':', '\u00A0', '\n');
    }

    /// <summary>Acknowledgements have no anchor of their own.</summary>
    public static string Id(PageNode section) => section.Id.Length == 0 && section.Has("ltx_acknowledgements") ? "ack" : section.Id;

    [GeneratedRegex(@"^(?:Appendix|Appendices|Section|Chapter|Part|§)\s{0,3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
