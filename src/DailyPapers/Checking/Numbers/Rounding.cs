namespace DailyPapers.Checking.Numbers;

/// <summary>The values that may stand behind a number which is not meant to the letter.</summary>
internal static class Rounding
{
    /// <summary>What binary fractions lose: 0.57 × 100 is not 57.</summary>
    private const double Exact = 1e-9;

    /// <summary>약 100 has one digit or three: not everything from 50 to 150 is meant.</summary>
    private const double WidestAbout = 0.1;

    private const double WidestBound = 0.25;

    public static (double Low, double High) Of(double value, Closeness closeness)
    {
        var (below, above) = closeness switch
        {
            Closeness.Thousands => (500, 500),
            Closeness.About => (Bound(value, Place(value) / 2, WidestAbout), Bound(value, Place(value) / 2, WidestAbout)),
            Closeness.AtLeast => (0, Bound(value, Place(value), WidestBound)),
            Closeness.AtMost => (Bound(value, Place(value), WidestBound), 0),
            _ => (0.0, 0.0),
        };
        return ((value - below) * (1 - Exact), (value + above) * (1 + Exact));
    }

    private static double Bound(double value, double width, double widest) => Place(value) < 10 ? width : Math.Min(width, value * widest);

    /// <summary>Of the last digit that is not nought: 100 for 1,200 and 0.1 for 3.1.</summary>
    private static double Place(double value)
    {
        for (var exponent = 15; exponent > -6; exponent--)
        {
            var place = Math.Pow(10, exponent);
            if (value >= place * (1 - Exact) && Math.Abs((value / place) - Math.Round(value / place)) < 1e-6)
                return place;
        }

        return 0;
    }
}
