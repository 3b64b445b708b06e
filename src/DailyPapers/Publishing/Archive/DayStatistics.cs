using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>A day, or a span of days, in numbers. A paper that stands on two days counts in both.</summary>
/// <param name="Papers">On the lists.</param>
public sealed record DayStatistics(int Papers, int Summarized, Quality Quality)
{
    public static DayStatistics None { get; } = new(0, 0, Quality.None);

    public int Pending => Papers - Summarized;

    public static DayStatistics Of(Edition edition) => new(edition.Entries.Length, edition.Entries.Count(entry => !entry.IsPending), Quality.Of(edition.Entries));

    public DayStatistics Plus(DayStatistics other) => new(Papers + other.Papers, Summarized + other.Summarized, Quality.Plus(other.Quality));
}
