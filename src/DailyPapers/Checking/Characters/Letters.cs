namespace DailyPapers.Checking.Characters;

/// <summary>What rules of signs ask of a letter and of the word around a place.</summary>
internal static class Letters
{
    private const int LongestSide = 40;

    public static bool HasHangul(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uAC00', '\uD7A3');

    public static bool IsGreek(char character) => character is >= '\u0391' and <= '\u03F5';

    /// <summary>The place widened to the white space on both sides, by 40 characters at most, never into a surrogate pair.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="start">Of the place.</param>
    /// <param name="end">Behind it.</param>
    /// <param name="floor">Not before this.</param>
    public static (int Start, int End) Word(string text, int start, int end, int floor = 0)
    {
        int from = start, to = end;
        while (from > floor && start - from < LongestSide && !char.IsWhiteSpace(text[from - 1]))
            from--;
        while (to < text.Length && to - end < LongestSide && !char.IsWhiteSpace(text[to]))
            to++;
        if (from < start && char.IsLowSurrogate(text[from]))
            from++;
        if (to > end && to < text.Length && char.IsLowSurrogate(text[to]) && char.IsHighSurrogate(text[to - 1]))
            to++;
        return (from, to);
    }
}
