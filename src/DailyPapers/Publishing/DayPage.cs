using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>The day's page, <c>paper_logs/YYYY/MM/DD.md</c>, in the shape that its readers have known since 2023.</summary>
/// <param name="Markdown">The whole file.</param>
/// <param name="Anchors">Where each paper stands in it; papers without a heading or a usable anchor are missing.</param>
public sealed record DayPage(string Markdown, ImmutableDictionary<PaperId, string> Anchors)
{
    /// <summary>In bytes: GitHub shows no more than 500 KB of a file.</summary>
    public const int Limit = 480_000;

    /// <param name="edition">The day.</param>
    /// <param name="foot">See <see cref="PageFrame"/>.</param>
    public static DayPage Render(Edition edition, string foot)
    {
        foreach (var detail in new[] { PageDetail.Full, PageDetail.WithoutEvidence, PageDetail.WithoutEnglish, PageDetail.WithoutAbstract })
        {
            var markdown = Page(edition, edition.Entries.Select(entry => DayEntry.Render(entry, detail)), foot);
            if (Encoding.UTF8.GetByteCount(markdown) < Limit)
                return new DayPage(markdown, AnchorsOf(edition));
        }

        return new DayPage(Lines(edition, foot), ImmutableDictionary<PaperId, string>.Empty);
    }

    /// <summary>The page's heading, which README repeats.</summary>
    internal static string Heading(DateOnly date) => $"Daily Papers ({DayData.Day(date)})";

    /// <summary>What a reader of an open list must know; null for a final edition.</summary>
    internal static string? OpenNote(Edition edition) => edition.IsFinal
        ? null
        : "> **예비판** 이날의 목록이 아직 열려 있음: 논문과 추천 수가 더 바뀔 수 있습니다.";

    /// <summary>Blocks with one blank line between them; empty ones are left out.</summary>
    internal static string Blocks(IEnumerable<string?> blocks) => string.Join("\n\n", blocks.Where(block => !string.IsNullOrEmpty(block)));

    private static string Page(Edition edition, IEnumerable<string> papers, string foot) =>
        Blocks([$"## {Heading(edition.Date)}", OpenNote(edition), .. papers, foot.Length == 0 ? null : $"---\n\n{foot}"]) + "\n";

    private static string Lines(Edition edition, string foot)
    {
        var room = Limit - Encoding.UTF8.GetByteCount(Page(edition, [], foot)) - 1_000;
        var list = BoundedList.Of(edition.Entries.Select(PaperLines.OneLine), room);
        var rest = list.Left == 0 ? null : $"외 {list.Left}편: 모두 [이날의 데이터]({edition.Date:dd}.json)에 있습니다.";
        return Page(edition, [list.Markdown, rest ?? ""], foot);
    }

    private static ImmutableDictionary<PaperId, string> AnchorsOf(Edition edition)
    {
        var slugs = new HeadingSlugs();
        slugs.Next(Heading(edition.Date));
        var anchors = ImmutableDictionary.CreateBuilder<PaperId, string>();
        foreach (var entry in edition.Entries)
        {
            if (slugs.Next(PaperLines.Title(entry)) is { Length: > 0 } slug)
                anchors[entry.Paper.Id] = slug;
        }

        return anchors.ToImmutable();
    }
}
