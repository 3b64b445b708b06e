using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>One thing that the program needs, tried with the smallest real request.</summary>
public interface IExamination
{
    /// <summary>Stable, for <c>--json</c>: <c>slack</c>, <c>database</c>.</summary>
    string Key { get; }

    /// <summary>For people.</summary>
    Sentence Name { get; }

    /// <summary>Tries it. What goes wrong with the thing itself is a diagnosis, not an exception; the caller has a time limit on the token.</summary>
    Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken);
}
