using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Instructions;

/// <summary>
/// A text without the tricks that keep a search from finding what a model reads all the same: capitals, letters of other alphabets that
/// look Latin, full-width and mathematical letters, accents, letters set apart.
/// </summary>
/// <remarks>The table is the part of https://www.unicode.org/Public/security/latest/confusables.txt that holds the small Cyrillic and Greek letters.</remarks>
internal static partial class FoldedText
{
    private const string Lookalikes = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwһhӏlοoαaνvρpτtυuκkιiεeηnγyχxωwɑaɡgıi";

    /// <summary>Doing it twice changes nothing.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in Decomposed(text))
        {
            if (character is >= '\u0300' and <= '\u036F' || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format)
                continue;
            folded.Append(Plain(char.ToLowerInvariant(character)));
        }

        return Joined(folded.ToString().Normalize(NormalizationForm.FormC));
    }

    /// <summary>Halves of surrogate pairs, on which .NET's normalization throws, become spaces.</summary>
    private static string Decomposed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static char Plain(char character)
    {
        var at = character < '\u0131' ? -1 : Lookalikes.IndexOf(character, StringComparison.Ordinal);
        return at >= 0 ? Lookalikes[at + 1] : character switch
        {
            '’' or '‘' or '´' => '\'',
            '“' or '”' or '„' => '"',
            '‐' or '‑' or '‒' => '-',
            _ => char.IsWhiteSpace(character) ? ' ' : character,
        };
    }

    private static string Joined(string text) => SetApart().Replace(text, run => Separator().Replace(run.Value, "") + " ");

    /// <summary>Seven letters and more, each alone: <c>i g n o r e</c> and <c>i.g.n.o.r.e</c>, which words of a language never are.</summary>
    [GeneratedRegex(@"\b\p{L}(?:[ .*_·-]\p{L}){5,}\b[ ]?", RegexOptions.CultureInvariant)]
    private static partial Regex SetApart();

    [GeneratedRegex(@"[^\p{L}]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
