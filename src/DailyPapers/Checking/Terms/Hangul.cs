namespace DailyPapers.Checking.Terms;

/// <summary>What rules of words ask of a letter of Hangul.</summary>
internal static class Hangul
{
    /// <summary>The place of ㄹ among the final sounds.</summary>
    public const int Rieul = 8;

    public static bool Is(char character) => character is >= '\uAC00' and <= '\uD7A3';

    public static bool IsIn(string text) => text.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0;

    /// <summary>The final sound of a syllable, 0 for an open one.</summary>
    public static int Final(char syllable) => (syllable - '\uAC00') % 28;
}
