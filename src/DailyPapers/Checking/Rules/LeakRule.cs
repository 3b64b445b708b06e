using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Shape;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>What models say around an answer, or print instead of it: the old script published 19 raw dictionaries.</summary>
internal static class LeakRule
{
    public static IEnumerable<Finding> Check(Draft draft, Source source) =>
        from place in Place.Bullets(draft).Concat(Place.Translations(draft, source.Text))
        let leak = Leak(place.Text)
        where leak.Length > 0 && !(place.English ?? source.Everything).Contains(leak, StringComparison.OrdinalIgnoreCase)
        select new Finding(LeakedTalkRule.Name, Severity.Error, place.Where, Excerpt.Of(leak))
        {
            Repair = Repair.Model,
            Complaint = LeakedTalkRule.Complaint(place.Spoken, leak),
        };

    private static string Leak(string text) => PrintedValueRule.IsPrinted(text) ? text.Trim() : LeakedTalk.In(text)?.Value.Trim() ?? "";
}
