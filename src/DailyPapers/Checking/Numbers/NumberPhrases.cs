using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>Numbers that English tells in several words: <c>half a million</c>, <c>one and a half</c>, <c>an hour</c>.</summary>
internal static partial class NumberPhrases
{
    public static IEnumerable<double> Read(string text) => [.. HoldsShare(text) ? Parts(text).Concat(Halves(text)) : [], .. Times(text)];

    private static bool HoldsShare(string text) => text.Contains("half", StringComparison.OrdinalIgnoreCase) || text.Contains("quarter", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<double> Parts(string text) =>
        Part().Matches(text).Select(match => Share(match) * Scales.Of(match.Groups["scale"].Value)!.Value);

    private static IEnumerable<double> Halves(string text)
    {
        foreach (Match match in AndAHalf().Matches(text))
        {
            var whole = match.Groups["whole"].Value;
            if ((double.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : NumberWords.ValueOf(whole)) is not { } number)
                continue;
            yield return number + Share(match);
            if (match.Groups["scale"] is { Success: true } scale)
                yield return (number + Share(match)) * Scales.Of(scale.Value)!.Value;
        }
    }

    /// <summary>Korean says 60분, 7일 and 12개월 for what English calls an hour, a week and a year.</summary>
    private static IEnumerable<double> Times(string text)
    {
        foreach (var words in OneTime().Matches(text).Select(match => match.Value.ToUpperInvariant()))
        {
            var whole = words[^3..] switch { "OUR" or "UTE" => 60.0, "DAY" => 24, "EEK" => 7, _ => 12 };
            yield return words.StartsWith("HALF", StringComparison.Ordinal) ? whole / 2 : whole;
            if (words.StartsWith("HALF", StringComparison.Ordinal))
                yield return 0.5;
        }
    }

    private static double Share(Match match) =>
        (match.Groups["share"].ValueSpan[0] is 'h' or 'H' ? 0.5 : 0.25) * (match.Groups["three"].Success ? 3 : 1);

    private const string Scale = "(?<scale>hundred|thousand|million|billion|trillion)";

    [GeneratedRegex(@"\b(?:(?<three>three)[\s-])?(?<share>half|quarters?)[\s-](?:of\s)?(?:an?\s)?" + Scale + @"\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?<whole>[0-9]{1,3}|an?(?=\s[A-Za-z]{1,20}\sand)|[A-Za-z]{3,9})(?:\s(?!and)[A-Za-z]{1,20})?[\s-]and[\s-](?:an?|one)[\s-](?<share>half|quarter)\b(?:\s" + Scale + @"\b)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AndAHalf();

    [GeneratedRegex(@"\b(?:half[\s-])?(?:an?|one|per)[\s-](?:hour|minute|day|week|year)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneTime();
}
