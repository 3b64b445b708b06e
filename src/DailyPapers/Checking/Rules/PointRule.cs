using DailyPapers.Checking.Rules.Numbers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>Percentage points of a draft: mended where they are certain, noted where they may be those of another measure.</summary>
internal static class PointRule
{
    public static Draft Mend(Draft draft, Source source) => draft with
    {
        Bullets = [.. draft.Bullets.Select(bullet => bullet with { Text = Mend(bullet.Text, source) })],
        Abstract = [.. draft.Abstract.Select(sentence => sentence with { Korean = Mend(sentence.Korean, source) })],
    };

    /// <param name="written">Before <see cref="Mend(Draft, Source)"/>.</param>
    public static IEnumerable<Finding> Check(Draft written, Source source) =>
        Place.Bullets(written).Concat(Place.Translations(written, source.Text)).SelectMany(place =>
            PercentagePointRule.Points(place.Text, source).Select(point => new Finding("number.point", Severity.Style, place.Where, point.Value)));

    private static string Mend(string text, Source source) =>
        PercentagePointRule.Only(text, source) is { } only ? text.Insert(only.Index + only.Length, "p") : text;
}
