using System.Globalization;
using System.Text;

namespace DailyPapers.Checking.Numbers;

/// <summary>
/// A text with its digits in ASCII, whatever they look like: １２, 𝟔𝟒, ٦٤, ⑫. Superscripts stay, they are exponents; so do ① to ⑩,
/// which count the items of a list.
/// </summary>
internal sealed class PlainDigits
{
    private readonly string written;
    private readonly int[]? origins;

    private PlainDigits(string written, string text, int[]? origins) => (this.written, Text, this.origins) = (written, text, origins);

    public string Text { get; }

    public static PlainDigits Of(string written)
    {
        if (Ascii(written))
            return new PlainDigits(written, written, null);
        var text = new StringBuilder(written.Length);
        var places = new List<int>(written.Length);
        for (var i = 0; i < written.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(written, i, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            var plain = (isWhole ? Digits(rune) : null) ?? written.Substring(i, length);
            for (var part = 0; part < plain.Length; part++)
                places.Add(plain.Length == length ? i + part : i);
            text.Append(plain);
            i += length;
        }

        places.Add(written.Length);
        return new PlainDigits(written, text.ToString(), [.. places]);
    }

    /// <summary>What stands written at a range of <see cref="Text"/>.</summary>
    public string Written(int start, int end) => origins is null ? written[start..end] : written[origins[start]..origins[end]];

    /// <summary>The place of the writing at a place of <see cref="Text"/>.</summary>
    public int StartOf(int start) => origins is null ? start : origins[start];

    private static bool Ascii(string text)
    {
        foreach (var character in text)
        {
            if (character > '\u007f' && (char.IsSurrogate(character) || char.IsNumber(character)))
                return false;
        }

        return true;
    }

    private static string? Digits(Rune rune)
    {
        if (rune.IsAscii)
            return null;
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            return ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);
        return rune.Value is (>= 0x246A and <= 0x2473) or (>= 0x3251 and <= 0x325F) or (>= 0x32B1 and <= 0x32BF) ? rune.ToString().Normalize(NormalizationForm.FormKC) : null;
    }
}
