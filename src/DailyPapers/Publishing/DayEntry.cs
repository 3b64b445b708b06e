using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>A paper on its day's page: every part is rendered once, and put together in the detail that fits.</summary>
internal sealed partial class DayEntry
{
    /// <summary>In characters: a screen reader reads it aloud.</summary>
    private const int PictureTextLength = 100;

    private readonly Part head;
    private readonly Part waiting;
    private readonly Part translation;
    private readonly Part korean;
    private readonly Part evidence;
    private readonly Part line;

    /// <param name="entry">The paper.</param>
    /// <param name="anchors">The page's.</param>
    internal DayEntry(Entry entry, PageAnchors anchors)
    {
        Entry = entry;
        HeadingAnchor = anchors.For(entry);
        LineAnchor = anchors.Own(entry.Paper.Id);
        head = new(Head(entry, anchors));
        waiting = new(entry.IsPending ? EnglishAbstract(entry.Paper) : "");
        translation = new(Fold("초록 번역", Translation(entry, withEnglish: true)));
        korean = new(Fold("초록 번역", Translation(entry, withEnglish: false)));
        evidence = new(Fold("근거", Quotes(entry)));
        line = new(PaperLines.OneLine(entry, LineAnchor));
    }

    internal Entry Entry { get; }

    private string HeadingAnchor { get; }

    private string LineAnchor { get; }

    internal string Render(PageDetail detail) => DayPage.Blocks(Parts(detail).Select(part => part.Markdown));

    /// <summary>In bytes, with the blank line or the line feed that parts it from the next.</summary>
    internal int Size(PageDetail detail) => detail == PageDetail.OneLine
        ? line.Bytes + 1
        : Parts(detail).Where(part => part.Bytes > 0).Sum(part => part.Bytes + 2);

    internal PagePlace Place(PageDetail detail) => new(
        detail == PageDetail.OneLine ? LineAnchor : HeadingAnchor,
        HasTranslation: (detail < PageDetail.WithoutEnglish ? translation : korean).Bytes > 0 && detail < PageDetail.WithoutAbstract,
        HasEvidence: evidence.Bytes > 0 && detail == PageDetail.Full);

    /// <summary>A pending paper's abstract, quoted paragraph by paragraph: it is the authors' English, not our summary.</summary>
    internal static string EnglishAbstract(Paper paper) => string.Join(
        "\n>\n", Paragraphs().Split(paper.Abstract).Select(MarkdownText.Escape).Where(text => text.Length > 0).Select(text => $"> {text}"));

    private Part[] Parts(PageDetail detail) => detail switch
    {
        PageDetail.Full => [head, waiting, translation, evidence],
        PageDetail.WithoutEvidence => [head, waiting, translation],
        PageDetail.WithoutEnglish => [head, waiting, korean],
        PageDetail.WithoutAbstract => [head],
        _ => [line],
    };

    private static string Head(Entry entry, PageAnchors anchors) => DayPage.Blocks(
    [
        anchors.Mark(entry),
        $"### {PaperLines.TitleLink(entry)}",
        PaperLines.Lead(entry),
        Picture(entry),
        string.Create(CultureInfo.InvariantCulture, $"Vote: {entry.Paper.Upvotes}"),
        PaperLines.Authors(entry.Paper, PaperLines.MostAuthors) is { Length: > 0 } authors ? $"Authors: {authors}" : null,
        PaperNotes.Render(entry),
        PaperLines.Bullets(entry),
    ]);

    /// <summary>The picture, and a link to the video.</summary>
    private static string? Picture(Entry entry)
    {
        var (picture, video) = (PaperMedia.Pictures(entry.Paper).FirstOrDefault(), PaperMedia.Video(entry.Paper));
        var text = MarkdownText.EscapePictureText(VisibleText.Cut(PaperLines.Title(entry), PictureTextLength));
        return DayPage.Blocks([picture is null ? null : $"![{text}]({picture})", video is null ? null : $"[영상]({video})"]);
    }

    private static string Translation(Entry entry, bool withEnglish) => DayPage.Blocks(
        (entry.Summary?.Abstract ?? []).Select((pair, index) => Pair(entry, pair, index, withEnglish)));

    private static string Pair(Entry entry, SentencePair pair, int index, bool withEnglish)
    {
        var translated = MarkdownText.Escape(pair.Korean);
        var english = withEnglish ? MarkdownText.Escape(pair.English) : "";
        if (translated.Length == 0)
            return english;
        translated += Marks.Behind(entry, string.Create(CultureInfo.InvariantCulture, $"abstract[{index}]"));
        return english.Length == 0 ? translated : $"{translated}<br>\n<sub>{english}</sub>";
    }

    /// <summary>The sources' own words for every bullet that has any.</summary>
    internal static string Quotes(Entry entry) => DayPage.Blocks(
        (entry.Summary?.Bullets ?? []).Where(bullet => bullet.Evidence is not null).Select(bullet => Quote(entry, bullet, bullet.Evidence!)));

    private static string Quote(Entry entry, Bullet bullet, Evidence evidence) =>
        $"{PaperLines.Label(bullet)}{EvidenceLink.Long(entry, evidence)}\n\n> {MarkdownText.Escape(evidence.Quote)}";

    /// <summary>The blank lines end the HTML, so that Markdown goes on inside.</summary>
    private static string Fold(string summary, string content) =>
        content.Length == 0 ? "" : $"<details><summary>{summary}</summary>\n\n{content}\n\n</details>";

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex Paragraphs();

    private sealed record Part(string Markdown)
    {
        internal int Bytes { get; } = Encoding.UTF8.GetByteCount(Markdown);
    }
}
