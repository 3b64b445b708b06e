using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>An examination whose result is known before anything is tried.</summary>
internal sealed class KnownDiagnosis(string key, Sentence name, Diagnosis diagnosis) : IExamination
{
    public string Key => key;

    public Sentence Name => name;

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => Task.FromResult(diagnosis);
}
