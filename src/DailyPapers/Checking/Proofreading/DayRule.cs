using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>A rule that looks at all papers of a day (or of a file) together: one register, one form for a term.</summary>
internal abstract class DayRule(string id, Severity severity, Repair repair)
{
    public string Id => id;

    public Severity Severity => severity;

    public Repair Repair => repair;

    /// <summary>The hits of each paper, by the paper's place in the day.</summary>
    public abstract IEnumerable<(int Paper, Hit Hit)> Find(ImmutableArray<Writing> day);
}
