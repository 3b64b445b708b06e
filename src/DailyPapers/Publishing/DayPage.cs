using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>The day's page, <c>paper_logs/YYYY/MM/DD.md</c>, in the shape that its readers have known since 2023.</summary>
/// <param name="Markdown">The whole file.</param>
/// <param name="Places">Where each paper stands in it, and with what; papers that found no room are missing.</param>
public sealed record DayPage(string Markdown, ImmutableDictionary<PaperId, PagePlace> Places)
{
    /// <summary>In bytes: GitHub shows no more than 500 KB of a file.</summary>
    public const int Limit = 480_000;

    /// <param name="edition">The day.</param>
    /// <param name="frame">Its foot and notice.</param>
    public static DayPage Render(Edition edition, PageFrame frame)
    {
        var anchors = PageAnchors.Of([HeadingSlugs.Of(Heading(edition.Date)), .. HeadingSlugs.In(frame.Foot)], edition.Entries);
        var papers = edition.Entries.Select(entry => new DayEntry(entry, anchors)).ToList();
        // The list of papers in one line needs a blank line of its own, and the file stays under the limit.
        var room = Limit - Encoding.UTF8.GetByteCount(Page(edition, [], frame)) - 3;
        return PageBudget.Choose(papers, room) is { } details ? Fitting(edition, papers, details, frame) : Lines(edition, papers, room, frame);
    }

    /// <summary>The page's heading, which README repeats.</summary>
    internal static string Heading(DateOnly date) => $"Daily Papers ({DayData.Day(date)})";

    /// <summary>What a reader of an open list must know; null for a final edition.</summary>
    internal static string? OpenNote(Edition edition) => edition.IsFinal
        ? null
        : "> **예비판** 이날의 목록이 아직 열려 있어 논문과 추천 수가 더 바뀔 수 있습니다.";

    /// <summary>Blocks with one blank line between them; empty ones are left out.</summary>
    internal static string Blocks(IEnumerable<string?> blocks) => string.Join("\n\n", blocks.Where(block => !string.IsNullOrEmpty(block)));

    private static string Page(Edition edition, IEnumerable<string> papers, PageFrame frame) => Blocks(
    [
        $"## {Heading(edition.Date)}",
        frame.NoticeBlock,
        OpenNote(edition),
        .. papers,
        QualityTexts.Line(edition),
        frame.Foot.Length == 0 ? null : $"---\n\n{frame.Foot}",
    ]) + "\n";

    private static DayPage Fitting(Edition edition, List<DayEntry> papers, PageDetail[] details, PageFrame frame)
    {
        var shown = papers.Zip(details, (paper, detail) => (Paper: paper, Detail: detail)).ToList();
        var blocks = shown.Where(each => each.Detail != PageDetail.OneLine).Select(each => each.Paper.Render(each.Detail));
        var lines = shown.Where(each => each.Detail == PageDetail.OneLine).Select(each => each.Paper.Render(each.Detail));
        return new DayPage(
            Page(edition, [.. blocks, string.Join('\n', lines)], frame),
            shown.ToImmutableDictionary(each => each.Paper.Entry.Paper.Id, each => each.Paper.Place(each.Detail)));
    }

    private static DayPage Lines(Edition edition, List<DayEntry> papers, int room, PageFrame frame)
    {
        var list = BoundedList.Of(papers.Select(paper => paper.Render(PageDetail.OneLine)), room - 200);
        var rest = list.Left == 0 ? "" : $"외 {list.Left}편: 모두 [이날의 데이터]({edition.Date:dd}.json)에 있습니다.";
        return new DayPage(
            Page(edition, [list.Markdown, rest], frame),
            papers.SkipLast(list.Left).ToImmutableDictionary(paper => paper.Entry.Paper.Id, paper => paper.Place(PageDetail.OneLine)));
    }
}
