using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>
/// Reads every number that an English text may be said to hold, in all readings: names, versions and exponents included. One too
/// many hides an invention now and then; one too few is a false alarm.
/// </summary>
internal static partial class EnglishNumbers
{
    /// <param name="plain">Without the TeX of its numbers, see <see cref="Plain"/>.</param>
    public static IEnumerable<EnglishNumber> Read(string plain)
    {
        var waiting = new List<(string Figure, double Value, int Start, int End)>();
        for (var match = Figure().Match(plain); match.Success; match = match.NextMatch())
        {
            var value = double.Parse(match.ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var end = match.Index + match.Length;
            var scale = Scale().Match(plain, end);
            var written = plain[match.Index..(scale.Success ? scale.Index + scale.Length : end)];
            yield return new EnglishNumber(written, value) { Quantity = scale.Success ? "" : written, Start = match.Index, End = end };
            foreach (var other in OtherReadings(plain, match, value))
                yield return new EnglishNumber("", other);
            if (Power().Match(plain, end) is { Success: true } power)
                yield return new EnglishNumber("", Math.Pow(value, double.Parse(power.Groups["exponent"].ValueSpan, CultureInfo.InvariantCulture)));

            // "0.46 to 7.5 billion": the scale belongs to all numbers of the list.
            if (waiting.Count > 0 && (IsOfName(plain, waiting[^1].Start) || !Joint().IsMatch(plain.AsSpan(waiting[^1].End, match.Index - waiting[^1].End))))
                waiting.Clear();
            waiting.Add((match.Value, value, match.Index, end));
            if (!scale.Success || Scales.Of(scale.Groups["word"].Value) is not { } factor)
                continue;
            foreach (var entry in waiting)
            {
                foreach (var reading in BinaryScale.Readings(entry.Value, factor))
                    yield return new EnglishNumber("", reading) { Quantity = reading == entry.Value * factor ? entry.End == end ? written : $"{entry.Figure} {scale.Groups["word"].Value}" : "", Start = entry.Start, End = scale.Index + scale.Length };
            }

            waiting.Clear();
        }
    }

    /// <summary>The 2 of Llama2-7B and of Llama-2-7B belongs to the name and begins no range. The letters of \sim belong to TeX.</summary>
    private static bool IsOfName(string plain, int start)
    {
        var at = start > 1 && plain[start - 1] == '-' ? start - 1 : start;
        var letters = at;
        while (letters > 0 && char.IsAsciiLetter(plain[letters - 1]))
            letters--;
        return letters < at && (letters == 0 || plain[letters - 1] != '\\');
    }

    /// <summary>TeX that stands inside of a number or between it and its unit: <c>$7\,\mathrm{B}$</c>, <c>1{,}000</c>, <c>$3{\times}10^{9}$</c>.</summary>
    public static string Plain(string text)
    {
        var plain = Raised().Replace(text, match => "^" + match.Value.Normalize(NormalizationForm.FormKC).Replace('\u2212', '-'));
        return plain.AsSpan().IndexOfAny("\\{$~") < 0 ? plain : Letters().Replace(plain, "")
            .Replace("{,}", ",", StringComparison.Ordinal).Replace("{\\times}", "\\times", StringComparison.Ordinal).Replace("\\,", "", StringComparison.Ordinal)
            .Replace("\\%", "%", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal).Replace('~', ' ');
    }

    private static IEnumerable<double> OtherReadings(string plain, Match match, double value)
    {
        var end = match.Index + match.Length;
        foreach (var factor in TimeUnits.FactorsAt(plain, end))
            yield return value * factor;
        if (Exponent().Match(plain, end) is { Success: true } exponent)
            yield return value * Math.Pow(10, double.Parse(exponent.Groups["exponent"].ValueSpan, CultureInfo.InvariantCulture));
        if (match.Length <= 3 && Groups().Match(plain, end) is { Success: true } groups)
            yield return double.Parse(match.Value + string.Concat(groups.Value.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
        if (value is >= 1900 and < 2100 && Decade().IsMatch(plain, end))
            yield return value % 100;
        for (var tenth = 1; tenth < 10 && LostDecimals().IsMatch(plain, end); tenth++)
            yield return value + (tenth / 10.0);
    }

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|(?<![0-9A-Za-z])\.[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex("[\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u207b]+", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex(@"\\(?:text|textbf|textrm|mathrm|mathbf|mathit|boldsymbol|bm|operatorname)\s?\{", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\G(?:[\s-]?(?<word>[KkMBbT]|bn|(?i:thousand|million|billion|trillion|hundred))(?![A-Za-z])|\s?(?<word>[KkMBT])(?=s\b)|[\s-](?<word>(?i:thousand|million|billion|trillion))(?=s\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Scale();

    [GeneratedRegex(@"\G\s?(?:\^|\*\*)\s?\{?(?<exponent>-?[0-9]{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex Power();

    /// <summary><c>1e-4</c>, <c>3 \times 10^{6}</c>.</summary>
    [GeneratedRegex(@"\G(?:[eE]|\s?(?:\\times|\\cdot|[×x*·])\s?10\s?(?:\^|\*\*)\s?\{?)(?<exponent>[+-]?[0-9]{1,2})(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();

    /// <summary>Thousands behind spaces: 20 000.</summary>
    [GeneratedRegex(@"\G(?:[ \u00A0\u2009\u202F][0-9]{3})+(?![0-9,.]*[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();

    /// <summary>Some abstracts lost digits on their way: <c>65.\%</c>.</summary>
    [GeneratedRegex(@"\G\.%", RegexOptions.CultureInvariant)]
    private static partial Regex LostDecimals();

    [GeneratedRegex(@"\G['’]?s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Decade();

    [GeneratedRegex(@"\A\s?(?:to|and|or|through|up to|[-–—~,/])?,?\s?(?:and|or|to)?\s?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
