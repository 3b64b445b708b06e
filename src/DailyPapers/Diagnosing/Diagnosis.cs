using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>What an examination found.</summary>
/// <param name="Said">One sentence: what was tried and what came of it.</param>
public sealed record Diagnosis(Health Health, Sentence Said)
{
    /// <summary>Stable, as in the data and the errors of a run: <c>slack.invalid-auth</c>; null where all is well.</summary>
    public string? Code { get; init; }

    /// <summary>What to do about it: which variable to set to what, which command to run. Never null with <see cref="Health.Trouble"/>.</summary>
    public Sentence? Remedy { get; init; }

    /// <summary>What the request took, where it was one that is billed and the server counts.</summary>
    public TokenUsage? Usage { get; init; }

    /// <summary>In USD: what it cost, or may have cost where no answer came; null where nothing or an unknown price.</summary>
    public decimal? CostUsd { get; init; }

    public static Diagnosis Well(Sentence said) => new(Health.Well, said);

    public static Diagnosis Skipped(Sentence said) => new(Health.Skipped, said);

    public static Diagnosis Warning(string code, Sentence said, Sentence remedy) => new(Health.Warning, said) { Code = code, Remedy = remedy };

    public static Diagnosis Trouble(string code, Sentence said, Sentence remedy) => new(Health.Trouble, said) { Code = code, Remedy = remedy };
}
