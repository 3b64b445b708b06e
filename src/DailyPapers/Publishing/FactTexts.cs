using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Facts beside a summary, each in a reader's words; empty where it is not known. The list's links go before those found in the text.</summary>
internal static partial class FactTexts
{
    private const int LicenceLength = 60;

    internal static string Code(Entry entry, PaperFacts facts) => MarkdownLinkOf("코드", CodeAddress(entry, facts));

    internal static string Project(Entry entry, PaperFacts facts) => MarkdownLinkOf("프로젝트", ProjectAddress(entry, facts));

    /// <summary>Null where neither the list nor the text names any.</summary>
    internal static string? CodeAddress(Entry entry, PaperFacts facts) => MarkdownLink.Address(entry.Paper.GitHub) ?? MarkdownLink.Address(facts.Code);

    /// <summary>Null where neither the list nor the text names one.</summary>
    internal static string? ProjectAddress(Entry entry, PaperFacts facts) => MarkdownLink.Address(entry.Paper.ProjectPage) ?? MarkdownLink.Address(facts.Project);

    /// <summary>A summary of the abstract alone says so: nobody shall take it for one of the paper.</summary>
    /// <param name="version">Shown where it is one.</param>
    internal static string Basis(Entry entry, string? version = null)
    {
        var name = entry.IsPending ? "" : SourceName(entry.Provenance?.Source);
        var shown = version is not null && Version().IsMatch(version) ? version + " " : "";
        return name.Length == 0 ? "" : name == "초록" ? "초록 기준" : $"본문({name}) {shown}기준";
    }

    /// <summary>Pages are counted, words estimated: the sections alone, and formulas in pieces.</summary>
    internal static string Length(PaperFacts facts) => facts switch
    {
        { Pages: > 0 and var pages } => string.Create(Korean, $"{pages:N0}쪽"),
        { Words: >= 100 and var words } => string.Create(Korean, $"약 {Math.Round(words / 100.0, MidpointRounding.AwayFromZero) * 100:N0}단어"),
        _ => "",
    };

    internal static string Licence(PaperFacts facts) => MarkdownText.Escape(VisibleText.Cut(facts.Licence, LicenceLength));

    /// <summary>On Hugging Face; what there is none of is left out.</summary>
    internal static string Repositories(PaperFacts facts) => facts.Repositories is not { } counts
        ? ""
        : string.Join(" · ", new[] { ("모델", counts.Models), ("데이터셋", counts.Datasets), ("Space", counts.Spaces) }
            .Where(each => each.Item2 > 0).Select(each => string.Create(Korean, $"{each.Item1} {each.Item2:N0}")));

    /// <summary><c>HTML 없음 → PDF로 읽음</c>: a fallback is never silent.</summary>
    internal static string PassedOver(Entry entry)
    {
        var read = entry.IsPending ? "" : SourceName(entry.Provenance?.Source);
        var reasons = (entry.Provenance?.PassedOver ?? []).Select(Reason).Where(reason => reason.Length > 0).Distinct(StringComparer.Ordinal).Take(5).ToList();
        return read.Length == 0 || reasons.Count == 0 ? "" : $"{string.Join(", ", reasons)} → {As(read)} 읽음";
    }

    private static string As(string read) => read switch
    {
        "초록" => "초록만",
        "Markdown" => "Markdown으로",
        _ => read + "로",
    };

    private static CultureInfo Korean => CultureInfo.InvariantCulture;

    private static string MarkdownLinkOf(string label, string? address) => address is null ? "" : $"[{label}]({address})";

    private static string SourceName(string? source) => source switch
    {
        "arxiv-html" => "HTML",
        "huggingface-markdown" => "Markdown",
        "arxiv-pdf" => "PDF",
        "abstract" => "초록",
        _ => "",
    };

    private static string Reason(PassedOver source) => SourceName(source.Source) is { Length: > 0 } name ? $"{name} {Reason(source.Code)}" : "";

    private static string Reason(string code) => code switch
    {
        "text.none" => "없음",
        "text.withdrawn" => "철회됨",
        "text.short" => "너무 짧음",
        "text.no-sections" => "절 없음",
        "text.broken" => "변환 실패",
        "text.other" => "다른 글",
        "text.too-large" => "너무 큼",
        "text.unreachable" => "받지 못함",
        "text.no-tool" => "읽을 도구 없음",
        _ => "읽지 못함",
    };

    [GeneratedRegex(@"\Av[0-9]{1,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
