using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Quotes;

/// <summary>References to other papers inside a sentence: <c>[3, 12]</c>, <c>(Kim et al., 2024; Lee, 2023b)</c>. Models leave them out of what they quote.</summary>
internal static partial class Citations
{
    private const int Longest = 400;

    /// <summary>Behind the citation that opens at <paramref name="at"/>; <paramref name="at"/> itself where there is none.</summary>
    public static int EndAt(string text, int at)
    {
        if (text[at] is not ('[' or '('))
            return at;
        var length = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1)).IndexOfAny("()[]");
        var end = at + 1 + length;
        if (length < 1 || text[end] != (text[at] == '[' ? ']' : ')'))
            return at;
        var inside = text.AsSpan(at + 1, length);
        return text[at] == '[' ? Numbers().IsMatch(inside) ? end + 1 : at : Years().IsMatch(inside) ? end + 1 : at;
    }

    [GeneratedRegex(@"\A[0-9]{1,3}(?:\s?[,;–-]\s?[0-9]{1,3})*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    /// <summary>Behind "Kim et al." the year alone stands in brackets.</summary>
    [GeneratedRegex(@"\A(?:.*[\p{L}.],? )?(?:19|20)[0-9][0-9][a-z]?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Years();
}
