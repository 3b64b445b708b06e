namespace DailyPapers.Publishing;

/// <summary>Chooses how much of each paper a day's page shows.</summary>
internal static class PageBudget
{
    /// <summary>In bytes. No honest paper has a part of this size; one that has loses it before the others lose theirs.</summary>
    private const int Oversized = DayPage.Limit / 10;

    private static readonly PageDetail[] Steps = [PageDetail.WithoutEvidence, PageDetail.WithoutEnglish, PageDetail.WithoutAbstract, PageDetail.OneLine];

    /// <summary>A step is taken paper by paper, from the least-voted upward, and the next one only when all have taken it.</summary>
    /// <param name="papers">Most votes first.</param>
    /// <param name="room">In bytes.</param>
    /// <returns>A detail for each paper; null where not even the last step is enough.</returns>
    internal static PageDetail[]? Choose(IReadOnlyList<DayEntry> papers, int room)
    {
        var details = new PageDetail[papers.Count];
        var size = papers.Sum(paper => (long)paper.Size(PageDetail.Full));
        foreach (var least in new[] { Oversized, 1 })
        {
            foreach (var step in Steps)
            {
                for (var index = papers.Count - 1; index >= 0 && size > room; index--)
                {
                    var saving = Saving(papers[index], details[index], step);
                    if (saving < least)
                        continue;
                    size -= saving;
                    details[index] = step;
                }
            }
        }

        return size <= room ? details : null;
    }

    private static int Saving(DayEntry paper, PageDetail from, PageDetail to) => paper.Size(from) - paper.Size(to);
}
