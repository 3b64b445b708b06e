using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>A headline that fails a check gives way to the Korean title: nobody is asked again for one line.</summary>
internal static partial class HeadlineRule
{
    private const int Shortest = 25;
    private const int Longest = 45;

    /// <summary>Longer ones are a sentence of the abstract, not a line to scan.</summary>
    private const int Unbearable = 60;

    /// <param name="draft">Tidied.</param>
    /// <param name="source">What the headline's words are held against.</param>
    /// <param name="hasError">A rule of the language found what no code can mend.</param>
    public static Draft Mend(Draft draft, Source source, bool hasError) =>
        hasError || IsFaulty(draft, source) ? draft with { Headline = draft.TitleKo } : draft;

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
        return !IsTitle(draft) && (headline.Text.Length is 0 or > Unbearable || Sentence().IsMatch(headline.Text) || InstructionRule.IsObeyed(headline, source.Text));
    }

    /// <summary>The title answers for itself.</summary>
    private static bool IsTitle(Draft draft) => string.Equals(draft.Headline, draft.TitleKo, StringComparison.Ordinal);

    /// <summary>Nouns end in 요 as well: 필요, 중요, 수요, 개요, 주요, 소요, 강요, 민요, 동요, 담요, 대중가요. 우리 은하, 우리 몸, 우리 나라 are everybody's, and 우리 안 may be a cage.</summary>
    [GeneratedRegex(@"\A(?:[이본] (?:논문|연구)|우리(?:는|가|의|\s(?!은하|나라|몸|안[ 의에])))|(?:니다|다\.|(?<=[가-힣])(?<![필중수개주소강민동담]|대중가)요)[.!?…]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
