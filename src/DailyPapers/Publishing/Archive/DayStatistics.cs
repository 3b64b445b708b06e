using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>A day, or papers of many days, in numbers. A paper that stands on two days counts in both.</summary>
/// <param name="Papers">On the lists.</param>
public sealed record DayStatistics(int Papers, int Summarized, Quality Quality, AnswerCosts Costs)
{
    public int Pending => Papers - Summarized;

    public static DayStatistics Of(IReadOnlyCollection<Entry> entries) => new(
        entries.Count, entries.Count(entry => !entry.IsPending), Quality.Of(entries), entries.Select(entry => AnswerCosts.Of(entry.Provenance)).Aggregate(AnswerCosts.None, (sum, each) => sum.Plus(each)));
}
