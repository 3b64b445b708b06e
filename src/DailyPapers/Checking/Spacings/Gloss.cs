using DailyPapers.Checking.Characters;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Spacings;

/// <summary>A parenthesis that holds the Latin original of the word before it, or its abbreviation.</summary>
/// <param name="Open">Of the parenthesis.</param>
/// <param name="IsApart">Whether a blank stands before it.</param>
/// <param name="IsKorean">Whether the word before it is: English of several words is set as in English more often, so that the two are compared apart.</param>
internal sealed record Gloss(int Open, bool IsApart, bool IsKorean)
{
    private const int Longest = 80;

    private static readonly string[] Others = ["e.g", "i.e", "cf", "et al", "see ", "vs", "Fig", "Tab", "Sec", "Eq", "App", "Appendix", "ours", "Ours", "left", "right", "top", "bottom", "http", "www", "github"];

    private static readonly string[] NoNouns = ["은", "는", "을", "를", "에서", "에게", "으로", "및", "또는", "하는", "하고", "하여", "하며", "있는", "대한", "같은", "의", "에", "등", "즉", "따른", "위한", "통해", "위해"];

    public static IEnumerable<Gloss> In(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var end = open;
            while (end > 0 && text[end - 1] == ' ')
                end--;
            if (end > 0 && open - end <= 1 && IsTerm(text, end) && IsOriginal(text, open, Hangul.Is(text[end - 1])))
                yield return new Gloss(open, open > end, Hangul.Is(text[end - 1]));
        }
    }

    private static bool IsTerm(string text, int end)
    {
        if (char.IsAsciiLetterOrDigit(text[end - 1]))
            return end < 2 || !char.IsAsciiDigit(text[end - 1]) || char.IsAsciiLetter(text[end - 2]) || text[end - 2] is '-' or '.';
        // One syllable behind a sign is a particle: 지각(L1)과 (L2).
        var isParticle = end > 1 && !Hangul.Is(text[end - 2]) && text[end - 2] != ' ';
        return Hangul.Is(text[end - 1]) && !isParticle && !NoNouns.Any(word => text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal));
    }

    private static bool IsOriginal(string text, int open, bool isKorean)
    {
        var close = text.IndexOf(')', open, Math.Min(Longest, text.Length - open));
        if (close < open + 3)
            return false;
        var inner = text.AsSpan(open + 1, close - open - 1);
        if (!char.IsAsciiLetter(inner[0]) || !(char.IsAsciiLetterOrDigit(inner[^1]) || inner[^1] == '+'))
            return false;
        foreach (var character in inner)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not (' ' or '-' or '&' or '\'' or '+') && (character != '/' || !isKorean))
                return false;
        }

        foreach (var other in Others)
        {
            if (inner.StartsWith(other, StringComparison.Ordinal))
                return false;
        }

        // A letter and a digit are a mark of a list, and a year behind a name is a citation.
        return (inner.Length > 2 || !char.IsAsciiDigit(inner[^1])) && !IsYear(inner);
    }

    private static bool IsYear(ReadOnlySpan<char> inner) => inner.Length > 5 && inner[^5] == ' ' && (inner[^4..].StartsWith("19") || inner[^4..].StartsWith("20")) && char.IsAsciiDigit(inner[^1]) && char.IsAsciiDigit(inner[^2]);
}
