using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>A headline that fails a check gives way to the Korean title: nobody is asked again for one line.</summary>
internal static class HeadlineRule
{
    private const int Shortest = 25;
    private const int Longest = 45;

    public static Draft Mend(Draft draft, Source source) => IsFaulty(draft, source) ? draft with { Headline = draft.TitleKo } : draft;

    /// <param name="written">Before <see cref="Mend"/>.</param>
    /// <param name="mended">After it.</param>
    public static IEnumerable<Finding> Check(Draft written, Draft mended)
    {
        if (!string.Equals(written.Headline, mended.Headline, StringComparison.Ordinal))
            yield return new Finding("headline.replaced", Severity.Style, "headline", written.Headline);
        else if (!IsTitle(mended) && mended.Headline.Length is < Shortest or > Longest)
            yield return new Finding("headline.length", Severity.Style, "headline", mended.Headline);
    }

    private static bool IsFaulty(Draft draft, Source source)
    {
        var headline = Place.Headline(draft);
        return !IsTitle(draft) && (headline.Text.Length == 0 || KoreanRule.Check(headline, source).Any() ||
            ScriptRule.Check(headline, source).Any() || NumberRule.Check(headline, source).Any());
    }

    /// <summary>The title answers for itself.</summary>
    private static bool IsTitle(Draft draft) => string.Equals(draft.Headline, draft.TitleKo, StringComparison.Ordinal);
}
