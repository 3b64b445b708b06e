using DailyPapers.Checking.Rules.Languages;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>Text of a draft that was left in English.</summary>
internal static class KoreanRule
{
    public static IEnumerable<Finding> Check(Draft draft, Source source) =>
        Place.AskedFor(draft, source.Text).SelectMany(place => Check(place, source));

    public static IEnumerable<Finding> Check(Place place, Source source)
    {
        if (NotKoreanRule.Untranslated(place.Text, source.Text.Title, place.Where == "title_ko", place.English) is { } span)
            yield return Refusal.NotKorean(NotKoreanRule.Name, place, span, NotKoreanRule.Complaint(place.Spoken, span));
    }
}
