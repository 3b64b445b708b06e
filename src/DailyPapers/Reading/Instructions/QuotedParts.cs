namespace DailyPapers.Reading.Instructions;

/// <summary>What stands between quotation marks is mentioned, not said.</summary>
internal static class QuotedParts
{
    /// <summary>In characters: a mark that closes much later closes something else, or is there to hide what lies between.</summary>
    private const int Longest = 600;

    /// <summary>A word or two in quotation marks is emphasis: <c>give it a "strong accept"</c>.</summary>
    private const int FewestWords = 3;

    private static readonly (string Open, string Close)[] Pairs =
        [("“", "”"), ("„", "“"), ("‘", "’"), ("«", "»"), ("「", "」"), ("『", "』"), ("``", "''"), ("\"", "\""), ("`", "`"), ("'", "'")];

    /// <summary>The letters between the marks become <c>x</c>; every other character stays in its place.</summary>
    public static string Masked(string text)
    {
        var masked = text.ToCharArray();
        for (var at = 0; at < text.Length;)
            at = End(text, at) is var end && end > at ? Mask(masked, at, end) : at + 1;
        return new string(masked);
    }

    private static int Mask(char[] text, int start, int end)
    {
        var words = 1 + text.AsSpan(start, end - start).Trim().Count(' ');
        for (var at = start; at < end; at++)
        {
            if (char.IsLetter(text[at]) && (words >= FewestWords || text[at] >= '\u3000'))
                text[at] = 'x';
        }

        return end;
    }

    /// <summary>Behind the mark that closes what opens here; 0 where nothing opens.</summary>
    private static int End(string text, int at)
    {
        foreach (var (open, close) in Pairs)
        {
            if (string.CompareOrdinal(text, at, open, 0, open.Length) != 0 || !Opens(text, at, open.Length))
                continue;
            for (var end = Next(text, close, at + open.Length, at); end > 0; end = Next(text, close, end + close.Length, at))
            {
                if (open != close && close != "’" || Closes(text, end, close.Length))
                    return end + close.Length;
            }

            return 0;
        }

        return 0;
    }

    private static int Next(string text, string close, int from, int start) =>
        from >= text.Length ? -1 : text.IndexOf(close, from, Math.Min(text.Length - from, Math.Max(0, start + Longest - from)), StringComparison.Ordinal);

    private static bool Opens(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || text[at - 1] >= '\u3000') && at + length < text.Length && !char.IsWhiteSpace(text[at + length]);

    /// <summary>An apostrophe inside a word closes nothing.</summary>
    private static bool Closes(string text, int at, int length) =>
        !char.IsWhiteSpace(text[at - 1]) && (at + length >= text.Length || !char.IsLetterOrDigit(text[at + length]) || text[at + length] >= '\u3000');
}
