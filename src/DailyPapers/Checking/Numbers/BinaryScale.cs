namespace DailyPapers.Checking.Numbers;

/// <summary>A context of 128K is 131,072 tokens long: where things are counted in twos, K is 1,024.</summary>
internal static class BinaryScale
{
    /// <param name="value">As it is written before the letter.</param>
    /// <param name="factor">What the letter or word stands for in tens.</param>
    public static double[] Readings(double value, double factor) => factor switch
    {
        1e3 => [value * 1e3, value * 1024, Math.Round(value * 1e3 / 1024) * 1024],
        1e6 => [value * 1e6, value * 1024 * 1024],
        _ => [value * factor],
    };
}
