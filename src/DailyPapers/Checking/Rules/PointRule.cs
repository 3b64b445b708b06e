using System.Text.RegularExpressions;
using DailyPapers.Checking.Numbers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>
/// From 50% to 55% is 5 points or 10 percent more: <c>5.2 percentage points</c> is no 5.2%. Mended where one number alone is meant
/// and the source calls it percentage points; bare points may be those of another measure.
/// </summary>
internal static partial class PointRule
{
    public static Draft Mend(Draft draft, Source source) => draft with
    {
        Bullets = [.. draft.Bullets.Select(bullet => bullet with { Text = Mend(bullet.Text, source) })],
        Abstract = [.. draft.Abstract.Select(sentence => sentence with { Korean = Mend(sentence.Korean, source) })],
    };

    /// <param name="written">Before <see cref="Mend(Draft, Source)"/>.</param>
    public static IEnumerable<Finding> Check(Draft written, Source source) =>
        Place.Bullets(written).Concat(Place.Translations(written, source.Text)).SelectMany(place =>
            Points(place.Text, source).Select(point => new Finding("number.point", Severity.Style, place.Where, point.Value)));

    private static string Mend(string text, Source source) =>
        Points(text, source).ToArray() is [var only] && source.Points.ArePercentage(only.Groups["number"].Value) ? text.Insert(only.Index + only.Length, "p") : text;

    private static IEnumerable<Match> Points(string text, Source source) =>
        Share().Matches(text).Where(match => source.Points.Are(match.Groups["number"].Value));

    /// <summary>Only a change is measured in points.</summary>
    [GeneratedRegex(@"(?<![0-9.,A-Za-z^])(?<number>[0-9]+(?:\.[0-9]+)?)%(?!p|포인트|\s?포인트)(?=(?:[^.!?]|\.[0-9]){0,40}?(?:향상|개선|증가|감소|상승|하락|높|낮))", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
