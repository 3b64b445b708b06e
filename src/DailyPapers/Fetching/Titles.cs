namespace DailyPapers.Fetching;

/// <summary>Chooses between the two titles of an entry.</summary>
internal static class Titles
{
    /// <summary>
    /// Before 2025-03-10 the inner title had lost the signs of its LaTeX (<c>LLMtimesMapReduce</c>) and the outer one had kept them
    /// (<c>LLM$\times$MapReduce</c>): where both say the same letters, the one that says more is the better. Where they differ, the paper's own counts.
    /// </summary>
    public static string Better(string inner, string outer)
    {
        if (inner.Length == 0 || outer.Length == 0)
            return inner.Length == 0 ? outer : inner;
        return outer.Length > inner.Length && Letters(inner) == Letters(outer) ? outer : inner;
    }

    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit));
}
