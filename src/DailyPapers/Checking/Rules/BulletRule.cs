using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>Bullets are there to be scanned: each says something else, and none is a page.</summary>
internal static class BulletRule
{
    private const int Longest = 500;

    public static IEnumerable<Finding> Check(Draft draft) => [.. TooLong(draft), .. Repeated(draft)];

    private static IEnumerable<Finding> TooLong(Draft draft) =>
        Place.Bullets(draft).Where(place => place.Text.Length > Longest).Select(place => ToModel(
            "bullets.too-long", place, $"{place.Spoken}의 내용이 {place.Text.Length}자로 너무 깁니다. {Longest}자 안으로 줄이거나 나누세요."));

    private static IEnumerable<Finding> Repeated(Draft draft)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var place in Place.Bullets(draft).Where(place => place.Text.Length > 0 && !first.TryAdd(place.Text, place)))
            yield return new Finding("bullets.repeated", Severity.Style, place.Where, place.Text);
    }

    private static Finding ToModel(string rule, Place place, string complaint) =>
        new(rule, Severity.Error, place.Where, "") { Repair = Repair.Model, Complaint = complaint };
}
