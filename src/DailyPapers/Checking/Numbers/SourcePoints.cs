using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>Which numbers the source gives in points and never in percent.</summary>
internal sealed partial class SourcePoints
{
    private readonly HashSet<string> points;
    private readonly HashSet<string> percentagePoints;

    public SourcePoints(string text)
    {
        var plain = text.Replace("\\%", "%", StringComparison.Ordinal);
        percentagePoints = [.. Numbers(PercentagePoint(), plain)];
        points = [.. Numbers(Point(), plain), .. percentagePoints];
        points.ExceptWith(Numbers(Percent(), plain));
    }

    public bool Are(string number) => points.Contains(number);

    public bool ArePercentage(string number) => points.Contains(number) && percentagePoints.Contains(number);

    private static IEnumerable<string> Numbers(Regex pattern, string text) => pattern.Matches(text).Select(match => match.Groups["number"].Value);

    private const string Number = @"(?<![0-9.,])(?<number>[0-9]+(?:\.[0-9]+)?)";

    [GeneratedRegex(Number + @"\s?(?:%\s?(?:p\b|pts?\b|points?\b|(?:absolute )?points?\b)|(?:absolute )?(?:percentage|percent)[ -]points?\b|pp\b|p\.p\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PercentagePoint();

    [GeneratedRegex(Number + @"(?: absolute)?[ -](?:points?|pts)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Point();

    [GeneratedRegex(Number + @"(?:\s?%(?!\s?p)|\s?percent(?![ -]point|age))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}
