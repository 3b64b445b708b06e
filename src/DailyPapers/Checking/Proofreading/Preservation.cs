namespace DailyPapers.Checking.Proofreading;

/// <summary>Whether a change leaves the numbers and the Latin words alone: mending Korean must not touch what was copied from the source.</summary>
internal static class Preservation
{
    /// <param name="touches">What the change may touch.</param>
    /// <param name="before">The whole text before it.</param>
    /// <param name="start">Where the replaced span begins.</param>
    /// <param name="length">Of the replaced span.</param>
    /// <param name="replacement">What it becomes.</param>
    public static bool Allows(Touch touches, string before, int start, int length, string replacement)
    {
        if (touches == (Touch.Latin | Touch.Numbers))
            return true;
        int from = start, to = start + length;
        while (from > 0 && IsToken(before[from - 1]))
            from--;
        while (to < before.Length && IsToken(before[to]))
            to++;
        var old = Tokens(before[from..to], touches);
        var made = Tokens(string.Concat(before.AsSpan(from, start - from), replacement, before.AsSpan(start + length, to - start - length)), touches);
        return old.SequenceEqual(made, StringComparer.Ordinal);
    }

    /// <summary>The numbers and Latin words of a text, sorted; those that may change left out.</summary>
    public static List<string> Tokens(string text, Touch touches)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiLetter(text[i]))
            {
                while (i < text.Length && char.IsAsciiLetter(text[i]))
                    i++;
                if (!touches.HasFlag(Touch.Latin))
                    tokens.Add(text[start..i]);
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
                    i++;
                if (!touches.HasFlag(Touch.Numbers))
                    tokens.Add(text[start..i]);
            }
            else
            {
                i++;
            }
        }

        tokens.Sort(StringComparer.Ordinal);
        return tokens;
    }

    private static bool IsToken(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or ',';
}
