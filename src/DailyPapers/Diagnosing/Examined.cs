using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>One row of doctor's report.</summary>
/// <param name="Took">From its start to its end; examinations go on side by side.</param>
public sealed record Examined(string Key, Sentence Name, Diagnosis Diagnosis, TimeSpan Took);
