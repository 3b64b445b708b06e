using System.Collections.Immutable;
using DailyPapers.Checking.Related;
using DailyPapers.Checking.Rules.Shape;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>Drafts of another paper; those that quote the paper are cleared.</summary>
internal static class UnrelatedRule
{
    /// <summary>Letters of a quote that no other paper has by chance.</summary>
    private const int QuoteLetters = 25;

    /// <param name="draft">Before its words were mended: the English glosses that mending drops are what gives a made-up summary away.</param>
    /// <param name="source">What was read.</param>
    /// <param name="evidence">For each bullet of the mended draft the quote that was found.</param>
    public static IEnumerable<Finding> Check(Draft draft, Source source, ImmutableArray<Evidence?> evidence)
    {
        if (draft.Bullets.IsEmpty || IsQuoted(evidence, draft.Bullets.Length))
            return [];
        var overlap = Overlap.Of(draft, source.Words);
        return UnrelatedSummaryRule.IsUnrelated(overlap, source.Words) ? [Unrelated(overlap)] : [];
    }

    /// <summary>Whoever quotes the paper has read it, however blandly he then writes: quotes for half of the bullets settle it.</summary>
    public static bool IsQuoted(ImmutableArray<Evidence?> evidence, int bullets) => evidence.Count(IsTelling) * 2 >= bullets;

    private static bool IsTelling(Evidence? evidence) => evidence is not null && evidence.Quote.Count(char.IsLetter) >= QuoteLetters;

    private static Finding Unrelated(Overlap overlap) => new(UnrelatedSummaryRule.Name, Severity.Error, "bullets", UnrelatedSummaryRule.Foreign(overlap))
    {
        Repair = Repair.Refuse,
        FailureCode = UnrelatedSummaryRule.Name,
        Complaint = UnrelatedSummaryRule.Complaint(overlap),
    };
}
