using System.Globalization;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>The workspace's README: the newest edition for a reader who scans, between the operator's head and foot.</summary>
public static class Readme
{
    /// <summary>In bytes: GitHub shows no more than 500 KB of a file.</summary>
    public const int Limit = 400_000;

    /// <summary>The last line of a README that we wrote; another README is not ours to replace without keeping it.</summary>
    public const string Marker = "<!-- daily-papers -->";

    private const string GlanceHeading = "한눈에";
    private const int GlanceRoom = 100_000;

    /// <summary>For the blank lines around the two lists and what counts the papers that they leave out.</summary>
    private const int ListsRoom = 300;

    /// <param name="edition">The newest.</param>
    /// <param name="earlier">The days before that have a page.</param>
    /// <param name="frame">Head, foot and notice.</param>
    /// <param name="page">The edition's page, to which every paper links.</param>
    public static string Render(Edition edition, IEnumerable<DateOnly> earlier, PageFrame frame, DayPage page)
    {
        var past = PastDays.Render(earlier);
        var anchors = Anchors(edition, frame);
        var papers = edition.Entries.Select(entry => Paper(edition, entry, anchors, page)).ToList();
        var headlines = papers.Count - BoundedList.Of(papers.Select(paper => paper.LongestHeadline), GlanceRoom).Left;
        var room = Limit - Encoding.UTF8.GetByteCount(Whole(edition, frame, [], [], past)) - ListsRoom
            - papers.Take(headlines).Sum(paper => paper.HeadlineSize);
        var isFull = Choose(papers, headlines, room);
        var glance = papers.Zip(isFull, (paper, full) => full ? paper.ToFull : paper.ToPage).Take(headlines);
        return Whole(
            edition, frame, [string.Join('\n', glance), More(edition, papers.Count - headlines)],
            [.. papers.Where((_, index) => isFull[index]).Select(paper => paper.Full), .. Rest(edition, papers.Where((_, index) => !isFull[index]), room)], past);
    }

    private static string Whole(Edition edition, PageFrame frame, IEnumerable<string?> glance, IEnumerable<string?> papers, string past) => DayPage.Blocks(
    [
        frame.Head,
        frame.NoticeBlock,
        $"## {GlanceHeading}",
        CountLine(edition),
        DayPage.OpenNote(edition),
        .. glance,
        QualityTexts.Counts(edition),
        $"## {DayPage.Heading(edition.Date)}",
        .. papers,
        past,
        frame.Foot,
        Marker,
    ]) + "\n";

    private static string CountLine(Edition edition)
    {
        var pending = edition.Entries.Count(entry => entry.IsPending);
        var parts = new List<string> { $"**{DayData.Day(edition.Date)}**", string.Create(CultureInfo.InvariantCulture, $"논문 {edition.Entries.Length}편") };
        if (pending > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"요약 대기 {pending}편"));
        parts.Add(edition.IsFinal ? "최종판" : "예비판");
        return string.Join(" · ", parts);
    }

    private static ReadmePaper Paper(Edition edition, Entry entry, PageAnchors anchors, DayPage page)
    {
        var place = page.Places.GetValueOrDefault(entry.Paper.Id);
        var pageLink = Workspace.DayPagePath(edition.Date) + (place is null ? "" : $"#{place.Anchor}");
        return new ReadmePaper(
            ReadmeEntry.Render(entry, anchors.Mark(entry), pageLink, place),
            PaperLines.OneLine(entry, anchor: null),
            Headline(entry, $"#{anchors.For(entry)}"),
            Headline(entry, pageLink));
    }

    private static string Headline(Entry entry, string target)
    {
        var mark = entry.IsPending ? " **요약 대기**" : entry.Marks.Any() ? " " + Marks.Sign : "";
        return $"- [{MarkdownText.EscapeLabel(PaperLines.Name(entry))}]({target}){mark}";
    }

    /// <summary>Which papers have an entry: from the most voted down as many as fit, one too large alone never hiding the others.</summary>
    private static bool[] Choose(List<ReadmePaper> papers, int headlines, int room)
    {
        var isFull = new bool[papers.Count];
        room -= papers.Sum(paper => paper.LineSize);
        for (var index = 0; index < papers.Count; index++)
        {
            var extra = papers[index].ExtraSize + (index < headlines ? papers[index].ExtraHeadlineSize : 0);
            isFull[index] = extra <= room;
            room -= isFull[index] ? extra : 0;
        }

        return isFull;
    }

    private static IEnumerable<string?> Rest(Edition edition, IEnumerable<ReadmePaper> papers, int room)
    {
        var list = BoundedList.Of(papers.Select(paper => paper.Line), room);
        return [list.Markdown, More(edition, list.Left)];
    }

    private static string? More(Edition edition, int left) =>
        left == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"[외 {left}편]({Workspace.DayPagePath(edition.Date)})");

    private static PageAnchors Anchors(Edition edition, PageFrame frame) => PageAnchors.Of(
        [
            .. HeadingSlugs.In(frame.Head),
            HeadingSlugs.Of(GlanceHeading),
            HeadingSlugs.Of(DayPage.Heading(edition.Date)),
            HeadingSlugs.Of(PastDays.Heading),
            .. HeadingSlugs.In(frame.Foot),
        ],
        edition.Entries);
}
