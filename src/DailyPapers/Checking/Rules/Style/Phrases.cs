namespace DailyPapers.Checking.Rules.Style;

/// <summary>Seeks a few phrases at once: one vectorised search each is quicker over Hangul than one search for all.</summary>
internal static class Phrases
{
    /// <summary>Searched at a time: a phrase that is nowhere must not be sought to the end of the text again and again.</summary>
    private const int Window = 1_000;

    /// <summary>Where the first of them stands; -1 where none does.</summary>
    public static int Next(string text, int from, params ReadOnlySpan<string> phrases)
    {
        for (; from < text.Length; from += Window)
        {
            var first = First(text, from, Math.Min(from + Window, text.Length), phrases);
            if (first >= 0)
                return first;
        }

        return -1;
    }

    /// <summary>The first that begins before the limit.</summary>
    private static int First(string text, int from, int limit, ReadOnlySpan<string> phrases)
    {
        var first = -1;
        foreach (var phrase in phrases)
        {
            var end = Math.Min(text.Length, (first < 0 ? limit : first) + phrase.Length - 1);
            var found = end > from ? text.AsSpan(from, end - from).IndexOf(phrase, StringComparison.Ordinal) : -1;
            if (found >= 0)
                first = from + found;
        }

        return first;
    }
}
