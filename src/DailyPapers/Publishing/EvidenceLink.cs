using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Where a bullet's proof stands, for a reader who wants to look.</summary>
internal static partial class EvidenceLink
{
    private const int LabelLength = 40;

    /// <summary>Short, for the end of a bullet: <c>[초록](…)</c>, <c>[§4.2](…)</c>.</summary>
    internal static string Short(Entry entry, Evidence evidence) => MarkdownLink.To(Label(evidence), Address(entry, evidence));

    /// <summary>With the section's title, for the fold that shows the quotes.</summary>
    internal static string Long(Entry entry, Evidence evidence)
    {
        var title = VisibleText.Title(evidence.SectionTitle);
        return MarkdownLink.To(IsAbstract(evidence) || title.Length == 0 ? Label(evidence) : title, Address(entry, evidence));
    }

    internal static bool IsAbstract(Evidence evidence) => evidence.Section == "abstract";

    /// <summary><c>초록</c>, <c>§4.2</c>, or what the section is called; plain text.</summary>
    internal static string Label(Evidence evidence)
    {
        if (IsAbstract(evidence))
            return "초록";
        if (TitleNumber().Match(evidence.SectionTitle) is { Success: true } title)
            return "§" + title.Groups["number"].Value;
        if (SectionId().Match(evidence.Section) is { Success: true } id)
            return "§" + Number(id);
        return VisibleText.Cut(evidence.SectionTitle, LabelLength) is { Length: > 0 } name ? name : "본문";
    }

    /// <summary>Of LaTeXML's id: S4.SS2 is 4.2, and A1.SS2, the first appendix, A.2.</summary>
    private static string Number(Match id)
    {
        var first = int.Parse(id.Groups["first"].Value, CultureInfo.InvariantCulture);
        var isAppendix = id.Groups["kind"].Value == "A" && first is > 0 and <= 26;
        var top = isAppendix ? ((char)('A' + first - 1)).ToString() : first.ToString(CultureInfo.InvariantCulture);
        return string.Join('.', id.Groups["rest"].Captures.Select(capture => capture.Value).Prepend(top));
    }

    /// <summary>The section in the source that was read, or as near as that has a place of its own.</summary>
    internal static string Address(Entry entry, Evidence evidence)
    {
        var paper = entry.Paper.Id;
        var version = entry.Provenance?.SourceVersion is { } text && Version().IsMatch(text) ? text : "";
        if (IsAbstract(evidence))
            return paper.ArxivUrl;
        return entry.Provenance?.Source switch
        {
            "arxiv-html" => $"https://arxiv.org/html/{paper}{version}" + (Anchor().IsMatch(evidence.Section) ? "#" + evidence.Section : ""),
            "arxiv-pdf" => $"https://arxiv.org/pdf/{paper}{version}",
            _ => paper.ArxivUrl,
        };
    }

    [GeneratedRegex(@"\A\s*(?:§\s*)?(?<number>(?:[0-9]{1,2}|[A-Z](?=\.[0-9]))(?:\.[0-9]{1,2})*)(?=\.?\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleNumber();

    [GeneratedRegex(@"\A(?<kind>[SA])(?<first>[0-9]{1,3})(?:\.S{2,4}(?<rest>[0-9]{1,3}))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SectionId();

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,100}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\Av[0-9]{1,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
