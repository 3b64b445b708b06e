using System.Globalization;

namespace DailyPapers.Papers;

/// <summary>Money for people: cents from a dollar on, and below it as many digits as tell something.</summary>
public static class Usd
{
    private const int FewestDigits = 4;

    public static string Text(decimal money)
    {
        if (money == 0 || money >= 1)
            return "$" + money.ToString(money == 0 ? "0" : "#,0.00", CultureInfo.InvariantCulture);
        // Two digits that are not zero, however small the sum.
        var digits = FewestDigits;
        for (var shown = money; shown < 0.001m && digits < 12; shown *= 10)
            digits++;
        return "$" + money.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
