using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>Reads what 십 백 천 만 억 조 make of a number: 5억8천2백만, 1만 2,000, 3천.</summary>
internal static partial class KoreanScale
{
    /// <param name="text">Starts with a digit at <paramref name="start"/>.</param>
    /// <param name="end">Behind the last unit; <paramref name="start"/> where there is none.</param>
    public static double Read(string text, int start, out int end)
    {
        double total = 0, section = 0;
        var match = Term().Match(text, start);
        for (end = start; match.Success; match = Next().Match(text, end))
        {
            end = match.Index + match.Length;
            var small = match.Groups["small"];
            section += Number(match.Groups["number"]) * (small.Success ? Scales.OfKorean(small.ValueSpan[0]) : 1);
            if (match.Groups["big"] is not { Success: true } big)
                continue;
            total += section * Scales.OfKorean(big.ValueSpan[0]);
            section = 0;
        }

        return total + section;
    }

    private static double Number(Group digits) =>
        double.Parse(digits.ValueSpan, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // 조건, 조각, 만큼, 백본 ... are words that happen to begin with a unit; in 3분의 1만 the 만 means "only".
    private const string Units = @"(?:(?<small>[십백천])(?![체본업]|분[위율])\s?)?(?<big>만(?!큼)(?<!분의\s?[0-9]{1,3}만)|억|조(?![각건합회]))";
    private const string Digits = @"(?<number>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)";

    [GeneratedRegex(@"\G" + Digits + "(?:" + Units + @"|(?<small>[십백천])(?![체본업]|분[위율]))", RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    /// <summary>A further term: with a unit of its own, or digits that fill up a 만 (1만 2,345) or a 천 (2천500).</summary>
    [GeneratedRegex(@"\G(?<=[십백천만억조])\s?" + Digits + "(?:" + Units + @"|(?<small>[십백천])(?![체본업]|분[위율])|(?<=만\s?[0-9,]{4,6})(?<=[0-9]{4}|[0-9],[0-9]{3})(?![0-9년])|(?<=천[0-9]{3}|백[0-9]{2}|십[0-9])(?![0-9,.년]))", RegexOptions.CultureInvariant)]
    private static partial Regex Next();
}
