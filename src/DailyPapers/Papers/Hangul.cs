namespace DailyPapers.Papers;

/// <summary>Composed syllables, U+AC00 to U+D7A3. Text is composed (NFC) before anyone asks.</summary>
internal static class Hangul
{
    public static bool Is(char character) => character is >= '\uAC00' and <= '\uD7A3';

    public static bool IsIn(string text) => text.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0;
}
