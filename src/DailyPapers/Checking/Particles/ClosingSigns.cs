namespace DailyPapers.Checking.Particles;

/// <summary>Quotes, emphasis and code marks that close right before a particle.</summary>
internal static class ClosingSigns
{
    /// <summary>How far back a quotation may have been opened.</summary>
    private const int Reach = 160;

    /// <summary>Where the text before the sign ends; the same place where no such sign stands; −1 where it is no closing sign: A*, f', 5".</summary>
    public static int Before(string text, int end) => text[end - 1] switch
    {
        '」' or '』' or '》' or '〉' or '”' => end - 1,
        '’' => Opened(text, end, '‘') ? end - 1 : -1,
        '"' or '\'' => Opened(text, end, text[end - 1]) ? end - 1 : -1,
        '`' or '*' or '_' => Run(text, end),
        _ => end,
    };

    private static int Run(string text, int end)
    {
        var (sign, start) = (text[end - 1], end);
        while (start > 0 && text[start - 1] == sign)
            start--;
        var isEscaped = start > 0 && text[start - 1] == '\\';
        return !isEscaped && (sign == '`' || Opened(text, start + 1, sign)) ? start : -1;
    }

    /// <summary>Whether an opening sign stands before: at the beginning of a word.</summary>
    private static bool Opened(string text, int end, char opening)
    {
        for (var at = end - 2; at >= 0 && at > end - Reach; at--)
        {
            if (text[at] == opening && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])))
                return true;
        }

        return false;
    }
}
