using System.Collections.Immutable;
using DailyPapers.Checking.Numbers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>A number is quickest to believe beside the sentence that it comes from: noted where it stands elsewhere in the source.</summary>
internal static class QuotedNumberRule
{
    public static IEnumerable<Finding> Check(Draft draft, Source source, ImmutableArray<Evidence?> evidence) =>
        [.. Place.Bullets(draft).SelectMany((place, index) => Bullet(place, source, evidence[index])), .. Headline(draft, source, evidence)];

    private static IEnumerable<Finding> Bullet(Place place, Source source, Evidence? evidence) =>
        evidence is null ? [] : Outside(place, source, SourceNumbers.Of(evidence.Quote)).Select(text => new Finding("number.outside-quote", Severity.Style, place.Where, text));

    /// <summary>The title in the headline's place answers for itself.</summary>
    private static IEnumerable<Finding> Headline(Draft draft, Source source, ImmutableArray<Evidence?> evidence)
    {
        if (string.Equals(draft.Headline, draft.TitleKo, StringComparison.Ordinal))
            return [];
        var quotes = SourceNumbers.Of(string.Join('\n', evidence.Select(entry => entry?.Quote)));
        return Outside(Place.Headline(draft), source, quotes).Select(text => new Finding("headline.unevidenced", Severity.Style, "headline", text));
    }

    private static IEnumerable<string> Outside(Place place, Source source, SourceNumbers quoted) =>
        KoreanNumbers.Read(place.Text).Where(number => source.Numbers.Supports(number) && !quoted.Supports(number))
            .Select(number => number.Text).Distinct(StringComparer.Ordinal);
}
