using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers;

/// <summary>What a run would take.</summary>
/// <param name="LeftOut">Papers that the limit of papers leaves pending.</param>
/// <param name="Answers">Earlier answers of the model that it was learned from; 0: from what was measured elsewhere.</param>
/// <param name="Price">Null where it is unknown.</param>
/// <param name="SufficientUsd">A <c>--max-cost</c> that leaves nothing out: with room for an estimate that is a quarter too low, and for the last request's reservation. Null where the price is unknown.</param>
/// <param name="Troubles">What kept lists away.</param>
public sealed record RunEstimate(
    ImmutableArray<DayEstimate> Days, int LeftOut, int Answers, FoundPrice? Price, decimal? SufficientUsd, ImmutableArray<DailyPapersException> Troubles)
{
    public int Papers => Days.Sum(day => day.Papers);

    public Workload Total => Days.Aggregate(Workload.None, (sum, day) => sum.Plus(day.Work));

    /// <summary>1: some list was away; 3: all were.</summary>
    public int ExitCode => Troubles.IsEmpty ? 0 : Days.IsEmpty ? Troubles.Max(trouble => trouble.ExitCode) : 1;
}
