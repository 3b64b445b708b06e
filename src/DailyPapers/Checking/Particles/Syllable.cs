namespace DailyPapers.Checking.Particles;

/// <summary>A Hangul syllable's end.</summary>
internal static class Syllable
{
    private const int Codas = 28;
    private const int Rieul = 8;

    public static bool Is(char character) => character is >= '\uAC00' and <= '\uD7A3';

    public static FinalSounds Final(char syllable) => ((syllable - '\uAC00') % Codas) switch
    {
        0 => FinalSounds.Open,
        Rieul => FinalSounds.Rieul,
        _ => FinalSounds.Closed,
    };

    /// <summary>The length of the Hangul that the text begins with, counted no further than a particle can reach.</summary>
    public static int Run(ReadOnlySpan<char> text, int most)
    {
        var length = 0;
        while (length < text.Length && length <= most && Is(text[length]))
            length++;
        return length;
    }
}
