using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>What an examination found.</summary>
/// <param name="Said">One sentence: what was tried and what came of it.</param>
public sealed record Finding(Health Health, Sentence Said)
{
    /// <summary>Stable, as in the data and the errors of a run: <c>slack.invalid-auth</c>; null where all is well.</summary>
    public string? Code { get; init; }

    /// <summary>What to do about it: which variable to set to what, which command to run. Never null with <see cref="Health.Trouble"/>.</summary>
    public Sentence? Remedy { get; init; }

    public static Finding Well(Sentence said) => new(Health.Well, said);

    public static Finding Skipped(Sentence said) => new(Health.Skipped, said);

    public static Finding Warning(string code, Sentence said, Sentence remedy) => new(Health.Warning, said) { Code = code, Remedy = remedy };

    public static Finding Trouble(string code, Sentence said, Sentence remedy) => new(Health.Trouble, said) { Code = code, Remedy = remedy };
}
