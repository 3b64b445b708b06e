using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Headings that stand without a number in many papers.</summary>
internal static partial class UsualHeadings
{
    private static readonly FrozenSet<string> Sections = new[]
    {
        "introduction", "background", "related work", "related works", "preliminaries", "method", "methods", "methodology", "approach", "experiments", "experimental setup", "evaluation",
        "results", "discussion", "analysis", "conclusion", "conclusions", "conclusion and future work", "limitations", "limitation", "future work", "broader impact", "broader impacts", "impact statement",
        "ethics statement", "ethical considerations", "ethics", "reproducibility statement", "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "author contributions",
        "contributions", "contributors", "data availability", "code availability", "appendix", "appendices", "supplementary material", "supplementary materials", "supplemental material",
        "appendix overview", "availability", "conflict of interest", "conflicts of interest", "funding", "materials and methods", "neurips paper checklist",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Formalities = new[]
    {
        "ccs concepts", "keywords", "key words", "index terms", "categories and subject descriptors", "general terms", "acm reference format",
        "contents", "table of contents", "list of figures", "list of tables", "highlights", "graphical abstract",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Lists = new[] { "references", "bibliography", "reference", "literature cited", "references and notes", "works cited" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsSection(string title) => Sections.Contains(Bare(title));

    public static bool IsAbstract(string title) => Bare(title).Equals("abstract", StringComparison.OrdinalIgnoreCase);

    public static bool IsReferences(string title) => Lists.Contains(Bare(title));

    /// <summary>What a publisher wants in front of a paper, and nobody reads.</summary>
    public static bool IsFormality(string title) => Formalities.Contains(Bare(title));

    public static bool IsAny(string title) => title.Length < 60 && (IsSection(title) || IsAbstract(title) || IsReferences(title) || IsFormality(title));

    /// <summary>"Abstract—We show …", "Abstract. We show …", "Keywords: …": the heading and what follows it.</summary>
    public static (string Title, string After)? RunIn(string text) => RunInForm().Match(text) is { Success: true } match ? (match.Groups["title"].Value, match.Groups["rest"].Value) : null;

    private static string Bare(string title) => title.Trim().TrimEnd(':', '.', '—', '-');

    [GeneratedRegex(@"^(?<title>Abstract|ABSTRACT|Keywords|Key words|Keywords and phrases|Index Terms)\s?(?:[—–.:]|-{1,2})\s?(?<rest>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex RunInForm();
}
