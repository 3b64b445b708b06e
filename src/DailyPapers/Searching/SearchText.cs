using System.Buffers;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>Texts in the form in which they are compared.</summary>
internal static class SearchText
{
    private static readonly char[] Signs = ['"', '\'', '“', '”', '‘', '’', '(', ')', '[', ']', ',', '.', ':', ';', '?', '!'];
    private static readonly SearchValues<char> EverySign = SearchValues.Create(Signs);

    /// <summary>NFC: a syllable is one character, however it was typed. The places of its characters are those of the folded text.</summary>
    public static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate cannot be composed, and is found as it stands.
            return text;
        }
    }

    /// <summary>Composed and in lower case, character by character.</summary>
    public static string Folded(string text) => Lowered(Composed(text));

    /// <summary>In lower case, character by character.</summary>
    public static string Lowered(string composed) => string.Create(composed.Length, composed, static (folded, composed) =>
    {
        for (var i = 0; i < composed.Length; i++)
            folded[i] = Lower(composed[i]);
    });

    /// <summary>Most characters are Hangul or ASCII, and the framework asks its tables for every other one.</summary>
    private static char Lower(char character) => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : char.IsAscii(character) || Hangul.Is(character) ? character : char.ToLowerInvariant(character);

    /// <summary>A word without the signs that a sentence puts around it.</summary>
    public static string WithoutSigns(string word) => word.Trim(Signs);

    /// <summary>Whether a sign never begins or ends a word that is looked for.</summary>
    public static bool IsSign(char character) => EverySign.Contains(character);
}
