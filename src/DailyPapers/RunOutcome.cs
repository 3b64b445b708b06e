using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Summarizing;

namespace DailyPapers;

/// <summary>How a run ended. It counts this run alone.</summary>
/// <param name="Papers">Papers that were not finished when it began and stood in its days.</param>
/// <param name="Pending">Papers of its days that are still pending, with the code of the reason.</param>
/// <param name="Troubles">What kept lists or the model away; the last one ended the run where it says so.</param>
public sealed record RunOutcome(
    ImmutableArray<DateOnly> Days,
    int Papers,
    int Summarized,
    ImmutableArray<(PaperId Id, string Title, PaperFailure Failure)> Pending,
    Spending Spending,
    ImmutableArray<DailyPapersException> Troubles,
    bool HadBug,
    TimeSpan Time)
{
    /// <summary>Of the papers that this run summarized.</summary>
    public Quality Quality { get; init; } = Quality.None;

    /// <summary>The contract's exit codes.</summary>
    public int ExitCode
    {
        get
        {
            if (Troubles.FirstOrDefault(trouble => trouble.ExitCode == 130) is not null)
                return 130;
            if (Troubles.Any(trouble => trouble.Code.StartsWith("llm.", StringComparison.Ordinal)))
                return 3;
            if (Troubles.Length > 0 && Days.IsEmpty)
                return Troubles.Max(trouble => trouble.ExitCode);
            return Troubles.Length > 0 || Pending.Length > 0 || HadBug ? 1 : 0;
        }
    }
}
