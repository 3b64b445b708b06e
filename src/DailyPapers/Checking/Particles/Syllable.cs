using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Particles;

/// <summary>A Hangul syllable's end, as particles ask for it.</summary>
internal static class Syllable
{
    public static FinalSounds Final(char syllable) => Jamo.Coda(syllable) switch
    {
        Jamo.None => FinalSounds.Open,
        Jamo.Rieul => FinalSounds.Rieul,
        _ => FinalSounds.Closed,
    };

    /// <summary>The length of the Hangul that the text begins with, counted no further than a particle can reach.</summary>
    public static int Run(ReadOnlySpan<char> text, int most)
    {
        var length = 0;
        while (length < text.Length && length <= most && Hangul.Is(text[length]))
            length++;
        return length;
    }
}
