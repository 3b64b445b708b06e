using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>The same time in another unit: 300 ms are 0.3초, 90 minutes 1.5시간.</summary>
internal static partial class TimeUnits
{
    /// <param name="text">An English text.</param>
    /// <param name="end">Behind a number.</param>
    public static double[] FactorsAt(string text, int end) => Unit().Match(text, end) is { Success: true } match ? Factors(match.Groups["unit"].Value.ToUpperInvariant()) : [];

    private static double[] Factors(string unit) => unit switch
    {
        "MS" or ['M', 'S', 'E', 'C', ..] or ['M', 'I', 'L', ..] => [1e-3],
        ['S', ..] => [1e3, 1.0 / 60],
        ['M', 'O', ..] => [1.0 / 12],
        ['M', ..] => [60, 1.0 / 60],
        ['H', ..] => [60, 1.0 / 24],
        ['D', ..] => [24],
        ['W', ..] => [7],
        _ => [12],
    };

    [GeneratedRegex(@"\G[\s~-]?(?<unit>ms(?:ec)?|milliseconds?|s|sec|seconds?|min|minutes?|months?|h|hrs?|hours?|days?|weeks?|years?)(?![A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
