using DailyPapers.Papers;

namespace DailyPapers.Checking.Registers;

/// <summary>The letters within a Hangul syllable: endings change codas and vowels, not whole syllables.</summary>
internal static class Jamo
{
    public const int None = 0;
    public const int Nieun = 4;
    public const int Digeut = 7;
    public const int Rieul = 8;
    public const int RieulMieum = 10;
    public const int Mieum = 16;
    public const int Bieup = 17;
    public const int Siot = 19;
    public const int SsangSiot = 20;

    public const int A = 0;
    public const int Ae = 1;
    public const int Eo = 4;
    public const int E = 5;
    public const int Yeo = 6;
    public const int O = 8;
    public const int Wa = 9;
    public const int Wae = 10;
    public const int U = 13;
    public const int Wo = 14;
    public const int Eu = 18;
    public const int I = 20;

    private const char First = '\uAC00';
    private const int Codas = 28;
    private const int Vowels = 21;

    /// <summary>None for what is no syllable.</summary>
    public static int Coda(char character) => Hangul.Is(character) ? (character - First) % Codas : None;

    /// <summary>-1 for what is no syllable.</summary>
    public static int Vowel(char character) => Hangul.Is(character) ? (character - First) / Codas % Vowels : -1;

    public static bool IsOpen(char character) => Hangul.Is(character) && (character - First) % Codas == None;

    public static char WithCoda(char syllable, int coda) => (char)(syllable - ((syllable - First) % Codas) + coda);

    /// <summary>The same onset with this vowel and no coda.</summary>
    public static char WithVowel(char syllable, int vowel) => (char)(First + ((syllable - First) / (Codas * Vowels) * Codas * Vowels) + (vowel * Codas));

    /// <summary>The word with its last syllable's coda changed.</summary>
    public static string WithCoda(string word, int coda) => word[..^1] + WithCoda(word[^1], coda);

    public static string WithVowel(string word, int vowel) => word[..^1] + WithVowel(word[^1], vowel);
}
