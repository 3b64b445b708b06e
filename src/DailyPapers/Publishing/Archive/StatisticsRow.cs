namespace DailyPapers.Publishing.Archive;

/// <param name="Name">A date, a month (<c>2026-11</c>), or a model; empty for papers that no model summarized.</param>
/// <param name="Sum">From the days' data.</param>
/// <param name="Requests">From the working store; null where it remembers none of these papers.</param>
public sealed record StatisticsRow(string Name, DayStatistics Sum, RequestStatistics? Requests);
