using System.Collections.Immutable;

namespace DailyPapers.Checking.Numbers;

/// <summary>The numbers that a source holds, and whether one of the Korean is among them.</summary>
internal sealed class SourceNumbers
{
    /// <summary>What binary fractions lose: 0.57 × 100 is not 57.</summary>
    private const double Exact = 1e-9;

    /// <summary>What 약 may hide.</summary>
    private const double Rounded = 0.05;

    private readonly ImmutableArray<EnglishNumber> written;
    private readonly double[] values;

    private SourceNumbers(string text)
    {
        var numbers = EnglishNumbers.Read(text).ToArray();
        written = [.. numbers.Where(number => number.Text.Length > 0).DistinctBy(number => number.Text, StringComparer.Ordinal)];
        values = [.. numbers.Select(number => number.Value).Concat(NumberWords.Read(text)).Distinct().Order()];
    }

    public static SourceNumbers Of(string text) => new(text);

    public bool Supports(KoreanNumber number)
    {
        var tolerance = number.IsApproximate ? Rounded : Exact;
        return number.Readings.Any(value => Holds(value, tolerance) || (Share(value, number.IsPercent) is { } share && Holds(share, tolerance)));
    }

    /// <summary>As the source writes them and in its order: the ones that are closest to the number in size.</summary>
    public ImmutableArray<string> Nearest(KoreanNumber number, int most)
    {
        var near = written.OrderBy(candidate => number.Readings.Min(value => Math.Abs(Math.Log((candidate.Value + 1) / (value + 1))))).Take(most).ToHashSet();
        return [.. written.Where(near.Contains).Select(candidate => candidate.Text)];
    }

    /// <summary>85% may stand as 0.85, and 0.85 as 85%.</summary>
    private static double? Share(double value, bool isPercent) => (isPercent, value <= 1) switch
    {
        (true, _) => value / 100,
        (false, true) => value * 100,
        _ => null,
    };

    private bool Holds(double value, double tolerance)
    {
        var (low, high) = (value * (1 - tolerance), value * (1 + tolerance));
        var at = Array.BinarySearch(values, low);
        at = at < 0 ? ~at : at;
        return at < values.Length && values[at] <= high;
    }
}
