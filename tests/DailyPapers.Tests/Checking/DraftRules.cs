using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Tests.Checking;

/// <summary>The rules that look at a whole draft, by id: they stand in no <see cref="RuleBook"/>, because they need more than its Korean.</summary>
internal static class DraftRules
{
    public static ImmutableArray<string> Ids { get; } =
    [
        "abstract.missing", "abstract.repeated", "abstract.unknown", "evidence.lost", "evidence.missing", "headline.length", "headline.replaced", "headline.unevidenced",
        "keyword.dropped", "number.outside-quote", "shape.area", "shape.bullets", "shape.label", "shape.malformed", "source.instructions", "source.obeyed",
    ];

    /// <summary>With all others.</summary>
    public static ImmutableArray<string> AndOthers { get; } =
        [.. Ids.Concat(RuleBook.InOrder.Select(rule => rule.Id)).Concat(RuleBook.OfDay.Select(rule => rule.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
