using System.Globalization;
using System.Net;
using System.Text;

namespace DailyPapers.Reading.Pdf;

/// <summary>Reads poppler's flat markup by hand: an XML parser would stop at the first control character or stray ampersand, which poppler lets through.</summary>
internal static class Markup
{
    /// <summary>Beyond any page; absurd places are drawn to the edge so that sums stay finite.</summary>
    private const double Farthest = 20_000;

    /// <summary>A tag's attribute as a number; NaN where it is missing or none.</summary>
    public static double Number(ReadOnlySpan<char> tag, string attribute) =>
        double.TryParse(Value(tag, attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Clamp(number, -Farthest, Farthest)
            : double.NaN;

    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, string attribute)
    {
        var start = tag.IndexOf($" {attribute}=\"", StringComparison.Ordinal);
        if (start < 0)
            return default;
        var rest = tag[(start + attribute.Length + 3)..];
        var end = rest.IndexOf('"');
        return end < 0 ? default : rest[..end];
    }

    /// <summary>Text without tags, entities, control characters, ligatures and the letters of mathematical alphabets.</summary>
    public static string Text(ReadOnlySpan<char> markup, int longest)
    {
        var bare = new StringBuilder();
        var isTag = false;
        foreach (var character in markup[..Math.Min(markup.Length, longest * 4)])
        {
            if (character is '<' or '>')
                isTag = character == '<';
            else if (!isTag)
                bare.Append(character);
        }

        var text = WebUtility.HtmlDecode(bare.ToString());
        return Plain(text.Length > longest ? text[..longest] : text);
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpelling(rune))
                plain.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar)
                plain.Append(rune.ToString());
        }

        return plain.ToString();
    }

    /// <summary>ﬁ and its kind, and 𝑘 for k: another look of letters that a reader, a search and a quote take for the same.</summary>
    private static bool IsSpelling(Rune rune) => rune.Value is (>= 0xFB00 and <= 0xFB06) or (>= 0x1D400 and <= 0x1D7FF);
}
