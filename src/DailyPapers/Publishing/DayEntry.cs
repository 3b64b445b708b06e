using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>A paper on its day's page.</summary>
internal static partial class DayEntry
{
    internal static string Render(Entry entry, PageDetail detail) => DayPage.Blocks(
    [
        $"### {PaperLines.TitleLink(entry)}",
        PaperLines.Lead(entry),
        Picture(entry.Paper),
        string.Create(CultureInfo.InvariantCulture, $"Vote: {entry.Paper.Upvotes}"),
        PaperLines.Authors(entry.Paper, PaperLines.MostAuthors) is { Length: > 0 } authors ? $"Authors: {authors}" : null,
        PaperLines.Bullets(entry),
        detail < PageDetail.WithoutAbstract && entry.IsPending ? EnglishAbstract(entry.Paper) : null,
        detail < PageDetail.WithoutAbstract ? Fold("초록 번역", Translation(entry, detail < PageDetail.WithoutEnglish)) : null,
        detail < PageDetail.WithoutEvidence ? Fold("근거", Quotes(entry)) : null,
    ]);

    /// <summary>A pending paper's abstract, quoted paragraph by paragraph: it is the authors' English, not our summary.</summary>
    internal static string EnglishAbstract(Paper paper) => string.Join(
        "\n>\n", Paragraphs().Split(paper.Abstract).Select(MarkdownText.Escape).Where(text => text.Length > 0).Select(text => $"> {text}"));

    /// <summary>The picture, and a link to the video: a browser shows no video in an image's place.</summary>
    private static string? Picture(Paper paper)
    {
        var media = paper.Media.Prepend(paper.Thumbnail ?? "").Select(MarkdownLink.Address).OfType<string>().ToList();
        var picture = media.FirstOrDefault(address => !Video().IsMatch(address));
        var video = media.FirstOrDefault(address => Video().IsMatch(address));
        return DayPage.Blocks([picture is null ? null : $"![]({picture})", video is null ? null : $"[영상]({video})"]);
    }

    private static string Translation(Entry entry, bool withEnglish) => DayPage.Blocks(
        (entry.Summary?.Abstract ?? []).Select((pair, index) => Pair(entry, pair, index, withEnglish)));

    private static string Pair(Entry entry, SentencePair pair, int index, bool withEnglish)
    {
        var korean = MarkdownText.Escape(pair.Korean);
        var english = withEnglish ? MarkdownText.Escape(pair.English) : "";
        if (korean.Length == 0)
            return english;
        korean += Marks.Behind(entry, string.Create(CultureInfo.InvariantCulture, $"abstract[{index}]"));
        return english.Length == 0 ? korean : $"{korean}<br>\n<sub>{english}</sub>";
    }

    private static string Quotes(Entry entry) => DayPage.Blocks(
        (entry.Summary?.Bullets ?? []).Where(bullet => bullet.Evidence is not null).Select(bullet => Quote(entry, bullet, bullet.Evidence!)));

    private static string Quote(Entry entry, Bullet bullet, Evidence evidence) =>
        $"{PaperLines.Label(bullet)}{EvidenceLink.Long(entry, evidence)}\n\n> {MarkdownText.Escape(evidence.Quote)}";

    /// <summary>The blank lines end the HTML, so that Markdown goes on inside.</summary>
    private static string? Fold(string summary, string content) =>
        content.Length == 0 ? null : $"<details><summary>{summary}</summary>\n\n{content}\n\n</details>";

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"\.(?:mp4|mov|qt|webm|m4v|avi|mkv)(?:[?#]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Video();
}
