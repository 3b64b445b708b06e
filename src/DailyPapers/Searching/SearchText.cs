using System.Text;

namespace DailyPapers.Searching;

/// <summary>Texts in the form in which they are compared.</summary>
internal static class SearchText
{
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
    public static string Folded(string text)
    {
        var composed = Composed(text);
        return string.Create(composed.Length, composed, static (folded, composed) =>
        {
            for (var i = 0; i < composed.Length; i++)
                folded[i] = char.ToLowerInvariant(composed[i]);
        });
    }
}
