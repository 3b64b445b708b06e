using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>
/// Reads every number that an English text may be said to hold, in all readings: names, versions and exponents included. One too
/// many hides an invention now and then; one too few is a false alarm.
/// </summary>
internal static partial class EnglishNumbers
{
    public static IEnumerable<EnglishNumber> Read(string text)
    {
        var plain = text.Replace("{,}", ",", StringComparison.Ordinal).Replace("\\,", "", StringComparison.Ordinal).Replace("\\%", "%", StringComparison.Ordinal);
        var waiting = new List<(double Value, int End)>();
        for (var match = Figure().Match(plain); match.Success; match = match.NextMatch())
        {
            var value = double.Parse(match.ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var end = match.Index + match.Length;
            var scale = Scale().Match(plain, end);
            yield return new EnglishNumber(plain[match.Index..(scale.Success ? scale.Index + scale.Length : end)], value);
            if (Power().Match(plain, end) is { Success: true } power)
                yield return new EnglishNumber("", Math.Pow(value, double.Parse(power.Groups["exponent"].ValueSpan, CultureInfo.InvariantCulture)));

            // "0.46 to 7.5 billion": the scale belongs to all numbers of the list.
            if (waiting.Count > 0 && !Joint().IsMatch(plain.AsSpan(waiting[^1].End, match.Index - waiting[^1].End)))
                waiting.Clear();
            waiting.Add((value, end));
            if (!scale.Success || Scales.Of(scale.Groups["word"].Value) is not { } factor)
                continue;
            foreach (var entry in waiting)
                yield return new EnglishNumber("", entry.Value * factor);
            waiting.Clear();
        }
    }

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|(?<![0-9A-Za-z])\.[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\G(?:[\s-]?(?<word>[KkMBbT]|bn|(?i:thousand|million|billion|trillion|hundred))(?![A-Za-z])|\s?(?<word>[KkMBT])(?=s\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Scale();

    [GeneratedRegex(@"\G\s?(?:\^|\*\*)\s?\{?(?<exponent>-?[0-9]{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex Power();

    [GeneratedRegex(@"\A\s?(?:to|and|or|through|up to|[-–—~,/])?,?\s?(?:and|or|to)?\s?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
