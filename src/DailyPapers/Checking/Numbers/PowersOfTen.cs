namespace DailyPapers.Checking.Numbers;

/// <summary>Numbers that are the same but for their noughts.</summary>
internal static class PowersOfTen
{
    /// <summary>What binary fractions lose.</summary>
    private const double Exact = 1e-6;

    /// <summary>The power of ten that makes the second of the first; null where none does.</summary>
    public static int? Between(double value, double other)
    {
        if (value <= 0 || other <= 0)
            return null;
        var power = Math.Log10(other / value);
        var whole = Math.Round(power);
        return Math.Abs(power - whole) < Exact ? (int)whole : null;
    }

    /// <summary>The digits of a number without the noughts on both sides: 2 for 0.46 and for 4,600.</summary>
    public static int TellingDigits(double value)
    {
        var digits = value.ToString("E8", System.Globalization.CultureInfo.InvariantCulture).AsSpan();
        return digits[..digits.IndexOf('E')].TrimEnd('0').TrimEnd('.').ToString().Count(char.IsAsciiDigit);
    }
}
