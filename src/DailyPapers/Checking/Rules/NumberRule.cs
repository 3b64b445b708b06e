using DailyPapers.Checking.Rules.Numbers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>The numbers of a draft; those with too many noughts included.</summary>
internal static class NumberRule
{
    public static IEnumerable<Finding> Check(Draft draft, Source source) =>
        Place.AskedFor(draft, source.Text).SelectMany(place => Check(place, source));

    public static IEnumerable<Finding> Check(Place place, Source source) =>
        UnsupportedNumberRule.Unsupported(place.Text, place.English is null ? source.Numbers : source.AbstractNumbers).Select(number =>
            new Finding(UnsupportedNumberRule.Name, Severity.Error, place.Where, number.Text)
            {
                Repair = Repair.Model,
                Complaint = UnsupportedNumberRule.Complaint(place.Spoken, number, place.English is { } english ? DailyPapers.Checking.Numbers.SourceNumbers.Of(english) : source.Numbers),
            });
}
