using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Characters;

/// <summary>
/// Letters that Unicode has for formulas (U+1D400–1D7FF and those of them that are older), ligatures of print and letters of full width: a reader sees
/// a letter, a search does not find it. ℝ, ℕ and their like stay: they are the names of sets.
/// </summary>
internal static class MathLetters
{
    private const char High = '\uD835';

    /// <summary>The next run of such letters; a length of 0 where there is none.</summary>
    public static (int Start, int Length) Next(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] < '\u2102' || Hangul.Is(text[i]))
                continue;
            var end = i;
            while (LengthAt(text, end) is > 0 and var length)
                end += length;
            if (end > i)
                return (i, end - i);
        }

        return (text.Length, 0);
    }

    public static string Plain(string letters) => letters.Normalize(NormalizationForm.FormKC);

    private static int LengthAt(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        return text[at] switch
        {
            High => at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDFFF' && IsAssigned(text, at) ? 2 : 0,
            >= '\uFB00' and <= '\uFB06' or >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => 1,
            'ℊ' or 'ℋ' or 'ℌ' or 'ℎ' or 'ℐ' or 'ℑ' or 'ℒ' or 'ℛ' or 'ℜ' or 'ℨ' or 'ℬ' or 'ℭ' or 'ℯ' or 'ℰ' or 'ℱ' or 'ℳ' or 'ℴ' => 1,
            _ => 0,
        };
    }

    // The block has holes, which have no plain form.
    private static bool IsAssigned(string text, int at) => Rune.GetUnicodeCategory(new Rune(text[at], text[at + 1])) != System.Globalization.UnicodeCategory.OtherNotAssigned;
}
