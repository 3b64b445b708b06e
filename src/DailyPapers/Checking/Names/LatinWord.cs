namespace DailyPapers.Checking.Names;

/// <summary>Latin words of a text, and how names are written.</summary>
internal static class LatinWord
{
    /// <summary>Runs of letters and digits with a letter among them, of two characters and more.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text, bool withHyphens = false)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var (start, letters) = (i, 0);
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || (withHyphens && text[i] == '-' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))))
                letters += char.IsAsciiLetter(text[i++]) ? 1 : 0;
            if (letters > 0 && i - start > 1)
                yield return (start, i - start);
        }
    }

    /// <summary>A capital behind the first letter, and a small letter: DyMU, LLaMA, BiasEdit.</summary>
    public static bool IsMixed(ReadOnlySpan<char> word) => word.Length > 2 && word[1..].IndexOfAnyInRange('A', 'Z') >= 0 && word.IndexOfAnyInRange('a', 'z') >= 0;

    /// <summary>A capital behind a small letter: nobody but its makers writes a word so. COntrastive only shows where an acronym has its letters from.</summary>
    public static bool IsCoined(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsAsciiLetterUpper(word[i]) && char.IsAsciiLetterLower(word[i - 1]))
                return true;
        }

        return false;
    }

    public static bool IsCapitals(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('A', 'Z') >= 0 && word.IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>Written as names are: mixed, in capitals, or with a digit.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => IsMixed(word) || (IsCapitals(word) && word.Length > 1) || (word.IndexOfAnyInRange('0', '9') >= 0 && word.IndexOfAnyInRange('A', 'Z') >= 0);

    public static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsAsciiLetterOrDigit(text[start + length]));

    /// <summary>Part of an address, a command or a formula: its letters are not ours to judge.</summary>
    public static bool IsTied(string text, int start, int length)
    {
        var end = start + length;
        if (start > 0 && text[start - 1] is '.' or '/' or '@' or '_' or '\\' or '^' or '#' or '&' or '$' or '{')
            return true;
        return end < text.Length && (text[end] is '/' or '@' or '_' or '^' or '}' || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]) && !IsPoint(text, end)));
    }

    /// <summary>Of a version: LLaVA-1.5.</summary>
    private static bool IsPoint(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    /// <summary>Among other Latin words: a phrase in English, where a capital may only begin a word.</summary>
    public static bool IsAmongLatin(string text, int start, int length)
    {
        var (before, after) = (start - 1, start + length);
        while (before >= 0 && text[before] is ' ' or '-')
            before--;
        while (after < text.Length && text[after] is ' ' or '-')
            after++;
        return (before >= 0 && char.IsAsciiLetter(text[before])) || (after < text.Length && char.IsAsciiLetter(text[after]));
    }
}
