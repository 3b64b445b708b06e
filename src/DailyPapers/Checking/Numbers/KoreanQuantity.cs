using System.Globalization;

namespace DailyPapers.Checking.Numbers;

/// <summary>Writes a large number as Korean readers expect it: 38억, 1.6조, 140만.</summary>
internal static class KoreanQuantity
{
    private const int MostDecimals = 2;

    private static readonly (double Value, string Unit)[] Units = [(1e12, "조"), (1e8, "억"), (1e4, "만")];

    /// <summary>Null below 만, and where two decimals would round it: no mend makes a number less exact than it stood.</summary>
    public static string? Write(double value)
    {
        foreach (var (unit, name) in Units)
        {
            if (value < unit)
                continue;
            var share = Math.Round(value / unit, MostDecimals);
            return Math.Abs((share * unit) - value) <= value * 1e-9 ? share.ToString("#,0.##", CultureInfo.InvariantCulture) + name : null;
        }

        return null;
    }
}
