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
    private const int LinesRoom = 60_000;

    /// <param name="edition">The newest.</param>
    /// <param name="earlier">The days before that have a page.</param>
    /// <param name="frame">Head and foot.</param>
    /// <param name="page">The edition's page, to which every paper links.</param>
    public static string Render(Edition edition, IEnumerable<DateOnly> earlier, PageFrame frame, DayPage page)
    {
        var past = PastDays.Render(earlier);
        var papers = edition.Entries.Select(entry => (Entry: entry, Markdown: ReadmeEntry.Render(entry, PageLink(edition, entry, page)))).ToList();
        // An anchor in the list of headlines is not known before the papers are chosen: it is at most a title long.
        var roomForAnchors = edition.Entries.Sum(entry => Math.Max(Size(PaperLines.Title(entry)) + 8, 40));
        var glance = Glance(edition, _ => "");
        var fixedSize = Size(Whole(edition, frame, glance, [], past)) + Math.Min(roomForAnchors, GlanceRoom) + 500;
        var chosen = Choose(papers, Limit - fixedSize);
        var anchors = Anchors(edition, frame, chosen.Full.Select(paper => paper.Entry));
        glance = Glance(edition, entry => anchors.TryGetValue(entry.Paper.Id, out var slug) ? $"#{slug}" : Workspace.DayPagePath(edition.Date));
        return Whole(edition, frame, glance, [.. chosen.Full.Select(paper => paper.Markdown), .. Rest(edition, chosen.Lines)], past);
    }

    private static string Whole(Edition edition, PageFrame frame, string glance, IEnumerable<string?> papers, string past) => DayPage.Blocks(
    [
        frame.Head,
        $"## {GlanceHeading}",
        CountLine(edition),
        DayPage.OpenNote(edition),
        glance,
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

    private static string Glance(Edition edition, Func<Entry, string> target)
    {
        var list = BoundedList.Of(edition.Entries.Select(entry => GlanceLine(entry, target(entry))), GlanceRoom);
        return list.Left == 0 ? list.Markdown : DayPage.Blocks([list.Markdown, More(edition, list.Left)]);
    }

    private static string GlanceLine(Entry entry, string target)
    {
        var mark = entry.IsPending ? " **요약 대기**" : Marks.Any(entry, "headline") ? " " + Marks.Sign : "";
        return $"- [{MarkdownText.EscapeLabel(PaperLines.Name(entry))}]({target}){mark}";
    }

    /// <summary>As many papers as fit, one too large alone never hiding the others; the rest get a line each.</summary>
    private static (List<(Entry Entry, string Markdown)> Full, List<Entry> Lines) Choose(List<(Entry Entry, string Markdown)> papers, int room)
    {
        if (papers.Sum(paper => Size(paper.Markdown) + 2) > room)
            room -= LinesRoom;
        var full = new List<(Entry, string)>();
        var lines = new List<Entry>();
        foreach (var paper in papers)
        {
            var size = Size(paper.Markdown) + 2;
            if (size > room)
            {
                lines.Add(paper.Entry);
                continue;
            }

            room -= size;
            full.Add(paper);
        }

        return (full, lines);
    }

    private static IEnumerable<string?> Rest(Edition edition, List<Entry> entries)
    {
        var list = BoundedList.Of(entries.Select(PaperLines.OneLine), LinesRoom - 1_000);
        return [list.Markdown, list.Left == 0 ? null : More(edition, list.Left)];
    }

    private static string More(Edition edition, int left) =>
        string.Create(CultureInfo.InvariantCulture, $"[외 {left}편]({Workspace.DayPagePath(edition.Date)})");

    private static Dictionary<PaperId, string> Anchors(Edition edition, PageFrame frame, IEnumerable<Entry> shown)
    {
        var slugs = new HeadingSlugs();
        slugs.Pass(frame.Head);
        slugs.Next(GlanceHeading);
        slugs.Next(DayPage.Heading(edition.Date));
        return shown
            .Select(entry => (entry.Paper.Id, Slug: slugs.Next(PaperLines.Title(entry))))
            .Where(anchor => anchor.Slug.Length > 0)
            .ToDictionary(anchor => anchor.Id, anchor => anchor.Slug);
    }

    private static string PageLink(Edition edition, Entry entry, DayPage page) =>
        Workspace.DayPagePath(edition.Date) + (page.Anchors.TryGetValue(entry.Paper.Id, out var slug) ? $"#{slug}" : "");

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);
}
