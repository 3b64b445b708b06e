using DailyPapers.Checking.Rules.Languages;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>A keyword in another script or without its other half is left out: a paper without one term is better than a paper that waits for it.</summary>
internal static class KeywordRule
{
    public static Draft Mend(Draft draft, Source source) =>
        draft with { Keywords = [.. draft.Keywords.Where(keyword => !IsFaulty(keyword, source))] };

    /// <param name="written">Before <see cref="Mend"/>.</param>
    public static IEnumerable<Finding> Check(Draft written, Source source) =>
        written.Keywords.Where(keyword => IsFaulty(keyword, source))
            .Select(keyword => new Finding("keyword.dropped", Severity.Style, "keywords", keyword.Korean.Length > 0 ? keyword.Korean : keyword.English));

    private static bool IsFaulty(Keyword keyword, Source source) =>
        keyword.Korean.Length == 0 || keyword.English.Length == 0 || IsForeign(keyword.Korean, source) || IsForeign(keyword.English, source);

    private static bool IsForeign(string text, Source source) => ForeignLetters.Words(text, source.Everything).Any();
}
