namespace DailyPapers.Checking.Particles;

/// <summary>Where the word begins that a person is shown.</summary>
internal static class Words
{
    private const int Longest = 60;

    /// <param name="text">The text.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="isDelimited">Whether signs close behind it, so that those that open it belong to it.</param>
    public static int Start(string text, int end, bool isDelimited)
    {
        var start = end;
        while (start > 0 && end - start < Longest && IsPart(text[start - 1]))
            start--;
        while (isDelimited && start > 0 && text[start - 1] is '*' or '_' or '`' or '"' or '\'' or '“' or '‘' or '「' or '『' or '《' or '〈' or '[')
            start--;
        return start;
    }

    /// <summary>Over a parenthesis or closing signs that stand at the end.</summary>
    public static int StartOver(string text, int end)
    {
        var at = end;
        if (text[at - 1] is ')' or '）' && Brackets.Opening(text, at, text[at - 1] == ')' ? '(' : '（') is >= 0 and var open)
            at = open > 0 && text[open - 1] == ' ' ? open - 1 : open;
        while (at > 0 && text[at - 1] is '*' or '_' or '`' or '"' or '\'' or '”' or '’' or '」' or '』' or '》' or '〉' or ']')
            at--;
        return Start(text, at, isDelimited: at < end);
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '-' or '.' or '+' or '&' or '/' or '%' or '°' or '\\' or '_' or '@' or '#';
}
