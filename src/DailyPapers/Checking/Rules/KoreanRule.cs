using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>
/// Text that was left in English. Names, numbers, code, brackets and quotations may be English in any Korean text, so only a text
/// without Hangul counts, or a run of English prose: six words in a row, two of them words that only sentences need.
/// </summary>
internal static partial class KoreanRule
{
    private const string Id = "language.not-korean";
    private const int ProseWords = 6;
    private const int ProseFunctionWords = 2;

    private static readonly FrozenSet<string> FunctionWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "with", "by", "as", "and", "or", "but", "is", "are", "was", "were",
        "be", "been", "has", "have", "had", "that", "which", "this", "these", "we", "our", "it", "its", "their", "not", "can", "into", "than", "how", "when", "while");

    public static IEnumerable<Finding> Check(Draft draft, Source source) =>
        Place.AskedFor(draft, source.Text).SelectMany(place => Check(place, source));

    public static IEnumerable<Finding> Check(Place place, Source source)
    {
        if (place.Text.Length == 0 || MayStay(place, source.Text))
            yield break;
        if (!Hangul().IsMatch(place.Text))
            yield return Untranslated(place, place.Text);
        else if (EnglishRun(place.Text, source.Text.Title) is { } run)
            yield return Untranslated(place, run);
    }

    private static Finding Untranslated(Place place, string span) =>
        Refusal.NotKorean(Id, place.Where, span, $"{place.Spoken}에 번역되지 않은 문장이 있습니다: \"{Excerpt.Of(span)}\". 한국어로 옮기세요.");

    private static bool MayStay(Place place, PaperText text) => place switch
    {
        { Where: "title_ko" } => IsSameName(place.Text, text.Title),
        { English: { } english } => IsNameOrAddress(english),
        _ => false,
    };

    /// <summary><c>GPQA</c> is a title that no language changes; <c>Scaling Parrots</c> is not.</summary>
    private static bool IsSameName(string korean, string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isName = words.Length == 1 || (words.Length <= 3 && words.All(word => word.Skip(1).Any(char.IsUpper) || word.Any(char.IsAsciiDigit)));
        return isName && string.Equals(korean, string.Join(' ', words), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A "sentence" such as <c>Code: https://…</c> leaves nothing to translate.</summary>
    private static bool IsNameOrAddress(string english)
    {
        var words = LatinWord().Matches(Address().Replace(english, " "));
        if (words.Count >= ProseWords || words.Any(word => FunctionWords.Contains(word.Value)))
            return false;
        return Address().IsMatch(english) || words.All(word => char.IsUpper(word.Value[0]));
    }

    private static string? EnglishRun(string text, string title)
    {
        foreach (var run in LatinRun().Matches(Aside().Replace(text, " 괄호 ")).Select(match => match.Value.Trim()))
        {
            var words = LatinWord().Matches(run);
            if (IsProse(words) && !title.Contains(run.Trim('.', ',', ':'), StringComparison.OrdinalIgnoreCase))
                return run;
        }

        return null;
    }

    /// <summary>Names of works and methods are long too, but they write their content words with capitals.</summary>
    private static bool IsProse(MatchCollection words)
    {
        var content = words.Where(word => !FunctionWords.Contains(word.Value)).ToArray();
        return words.Count >= ProseWords && words.Count - content.Length >= ProseFunctionWords
            && content.Count(word => char.IsLower(word.Value[0])) * 2 >= content.Length;
    }

    [GeneratedRegex(@"[\uAC00-\uD7A3]", RegexOptions.CultureInvariant)]
    private static partial Regex Hangul();

    /// <summary>Brackets, quotations, code and addresses: English is at home there. The limits keep an unclosed one from hiding the rest.</summary>
    [GeneratedRegex(@"\([^()]{0,300}\)|\[[^\[\]]{0,300}\]|`[^`]{0,300}`|""[^""]{0,300}""|“[^”]{0,300}”|‘[^’]{0,300}’|『[^』]{0,300}』|「[^」]{0,300}」|(?<![A-Za-z])'[^']{0,300}'(?![A-Za-z])|https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"[A-Za-z][^\uAC00-\uD7A3]*", RegexOptions.CultureInvariant)]
    private static partial Regex LatinRun();

    [GeneratedRegex(@"[A-Za-z]+(?:[-'’][A-Za-z]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex LatinWord();
}
