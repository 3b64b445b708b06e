using DailyPapers.Checking.Rules.Languages;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>Letters of other languages in a draft.</summary>
internal static class ScriptRule
{
    public static IEnumerable<Finding> Check(Draft draft, Source source) =>
        Place.AskedFor(draft, source.Text).SelectMany(place => Check(place, source));

    public static IEnumerable<Finding> Check(Place place, Source source) =>
        ForeignLetters.Words(place.Text, source.Everything).Select(word => place.Text.Substring(word.Start, word.Length)).Distinct(StringComparer.Ordinal).Select(word =>
            Refusal.NotKorean(ForeignScriptRule.Name, place, word, ForeignScriptRule.Complaint(place.Spoken, word)));
}
