using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>A quote is worth showing only if the source has it; a bullet without one is still a bullet.</summary>
internal static class EvidenceRule
{
    public static ImmutableArray<Evidence?> Find(Draft draft, Source source) =>
        [.. draft.Bullets.Select(bullet => source.Quotes.Find(bullet.Quote))];

    public static IEnumerable<Finding> Check(Draft draft, ImmutableArray<Evidence?> evidence) =>
        draft.Bullets.Select((bullet, index) => (bullet.Quote, Index: index)).Where(entry => evidence[entry.Index] is null)
            .Select(entry => new Finding("evidence.missing", Severity.Style, $"bullets[{entry.Index}]", entry.Quote));
}
