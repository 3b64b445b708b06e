using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Numbers;

/// <summary>
/// Words that count what stands directly before them. A small number without one is as often a name (Llama 2) or a step of a list. Words that
/// begin with a counter's letters (배치, 초과, 점수, 분야) count as well: they are no reason to believe an invented number, except where they
/// make a term of it (3분의 1, K=2일 때). 번 and 번째 do not: they order a text's own parts as often as they count.
/// </summary>
internal static partial class Counters
{
    /// <summary>Behind the counter; <paramref name="at"/> where there is none.</summary>
    public static int EndAt(string text, int at)
    {
        var match = Counter().Match(text, at);
        return match.Success ? match.Index + match.Length : at;
    }

    [GeneratedRegex(@"\G(?:배(?!치|율)|개월|개|명(?!령|제)|가지|점(?!에서)|단계|일(?!\s?때|반|정|관|치)|시간|분(?!의|기|포)|초(?!과|기|점)|종|편|회(?!귀)|층|장(?!에)|쌍|차원|비트|주(?!기)|마리|대(?!비|의)|곳)", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();
}
