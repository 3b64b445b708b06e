using DailyPapers.Summarizing;

namespace DailyPapers;

/// <summary>What a run would take for a day.</summary>
/// <param name="Papers">That it would ask about, or go on with.</param>
public sealed record DayEstimate(DateOnly Date, int Papers, Workload Work);
