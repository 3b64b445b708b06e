using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>
/// How a place in a text fits the words around it. Latin words and numbers count from their beginning: rag is no part of storage. Hangul counts anywhere,
/// since particles and compounds join on.
/// </summary>
internal static class WordPlace
{
    public const int Whole = 4;
    public const int Beginning = 3;
    public const int Within = 2;

    /// <returns>0 where it does not count.</returns>
    public static int Of(ReadOnlySpan<char> text, int at, int length)
    {
        if (IsStart(text, at))
            return IsEnd(text, at + length) ? Whole : Beginning;
        return Hangul.Is(text[at]) ? Within : 0;
    }

    /// <summary>Whether a word begins here.</summary>
    public static bool IsStart(ReadOnlySpan<char> text, int at) => at == 0 || !IsJoined(text[at - 1], text[at]);

    /// <summary>Whether no word goes on here.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text, int end) => end == text.Length || !IsJoined(text[end - 1], text[end]);

    /// <summary>Whether two characters are of one word: Hangul behind a Latin name is a particle.</summary>
    private static bool IsJoined(char before, char after) =>
        Hangul.Is(before) ? Hangul.Is(after) : char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && !Hangul.Is(after);
}
