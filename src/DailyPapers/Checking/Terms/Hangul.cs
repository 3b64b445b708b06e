namespace DailyPapers.Checking.Terms;

/// <summary>What rules of words ask of a letter of Hangul.</summary>
internal static class Hangul
{
    public static bool Is(char character) => character is >= '\uAC00' and <= '\uD7A3';

    public static bool IsIn(string text) => text.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0;
}
