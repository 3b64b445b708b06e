using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Rendering;

/// <summary>A new issue in the operator's repository, filled in as far as we know.</summary>
internal static class TranslationReport
{
    private const int TitleLength = 80;

    /// <summary>Null without a repository on GitHub.</summary>
    /// <param name="entry">The paper.</param>
    /// <param name="repository">The operator's.</param>
    /// <param name="link">The paper's page.</param>
    public static string? AddressFor(Entry entry, DigestRepository? repository, string link)
    {
        if (repository?.GitHubName is null)
            return null;
        var title = $"번역 신고: {entry.Paper.Id} {VisibleText.Cut(PaperLines.Name(entry), TitleLength)}";
        var body = $"논문: {link}\n원문: {entry.Paper.Id.ArxivUrl}\n모델: {VisibleText.Cut(entry.Provenance?.Model, TitleLength)}\n\n어느 문장이 틀렸습니까?\n\n\n어떻게 고쳐야 합니까?\n";
        return $"{repository.Url}/issues/new?title={Uri.EscapeDataString(title)}&body={Uri.EscapeDataString(body)}";
    }
}
