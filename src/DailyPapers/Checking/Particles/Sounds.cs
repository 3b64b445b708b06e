using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Particles;

/// <summary>The final sounds of the last thing read.</summary>
internal static class Sounds
{
    /// <summary>Of a text that ends in the word; what stands before the word tells how it is read (<c>Llama 3</c>, <c>x_1</c>, <c>$10</c>).</summary>
    public static FinalSounds AtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return FinalSounds.Any;
        var last = text[^1];
        if (Hangul.Is(last))
            return Syllable.Final(last);
        if (char.IsAsciiDigit(last))
            return NumberSounds.AtEnd(text);
        return IsLatin(last) ? LatinSounds.AtEnd(text) : Sign(text);
    }

    /// <summary>A to Z, with or without a mark: é, ü.</summary>
    public static bool IsLatin(char character) => char.IsAsciiLetter(character) || (character is >= '\u00C0' and < '\u0250' && char.IsLetter(character));

    /// <summary>Whether an index, a power, a command, money or a heading's number stands here: nobody can tell how that is said.</summary>
    public static bool IsUnreadable(ReadOnlySpan<char> before) => before[^1] switch
    {
        '^' or '\\' or '$' or '#' or '€' or '£' or '¥' or '₩' or '§' => true,
        // _LLM_ is emphasis, x_i is not.
        '_' => before.TrimEnd('_') is [.., not ' '],
        _ => false,
    };

    private static FinalSounds Sign(ReadOnlySpan<char> text)
    {
        if (text is [.., var before, _] && before is '^' or '_' or '\\' && text[^1] != '%')
            return FinalSounds.Any;
        // C++ is 시플러스플러스 or 시플플.
        if (text is [.., '+', '+'])
            return FinalSounds.Open | FinalSounds.Rieul;
        return Readings.Signs.Of(text[^1..]);
    }
}
