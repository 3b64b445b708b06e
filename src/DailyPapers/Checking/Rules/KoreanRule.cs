using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>
/// Text that was left in English. Names, numbers, code, brackets and quotations may be English in any Korean text, so only a text
/// without Hangul counts, or a run of English prose: six words in a row, two of them words that only sentences need, or five in a row
/// that are all in lower case, one of them such a word.
/// </summary>
internal static partial class KoreanRule
{
    private const string Id = "language.not-korean";
    private const int ProseWords = 6;
    private const int ProseFunctionWords = 2;
    private const int LongestName = 3;
    private const int LongestAside = 8;

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
        Refusal.NotKorean(Id, place, span, $"{place.Spoken}에 번역되지 않은 문장이 있습니다: \"{Excerpt.Of(span)}\". 한국어로 옮기세요.");

    private static bool MayStay(Place place, PaperText text) => place switch
    {
        { Where: "title_ko" } => IsSameName(place.Text, text.Title),
        { English: { } english } => IsNameOrAddress(english),
        _ => false,
    };

    /// <summary><c>Mistral 7B</c> and <c>Segment Anything</c> are names that no language changes; <c>Attention Is All</c> is not.</summary>
    private static bool IsSameName(string korean, string title)
    {
        var words = title.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= LongestName && !words.Any(FunctionWords.Contains) && string.Equals(Joined(korean), string.Concat(words), StringComparison.OrdinalIgnoreCase);
    }

    private static string Joined(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

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
        var open = Aside().Replace(text, match => match.Value[0] is '(' or '[' && LatinWord().Count(match.Value) > LongestAside ? match.Value : " 괄호 ");
        foreach (var run in LatinRun().Matches(open).Select(match => match.Value.Trim(' ', '(', ')', '[', ']')))
        {
            if (Prose(run) is { } prose && !title.Contains(prose.Trim('.', ',', ':'), StringComparison.OrdinalIgnoreCase))
                return prose;
        }

        return null;
    }

    private static string? Prose(string run) => IsProse(LatinWord().Matches(run))
        ? run
        : LowerCaseWords().Matches(run).Select(match => match.Value).FirstOrDefault(words => words.Split(' ').Any(FunctionWords.Contains));

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

    [GeneratedRegex(@"(?<![A-Za-z'’-])[a-z]+(?:[-'’][a-z]+)*(?: [a-z]+(?:[-'’][a-z]+)*){4,}(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex LowerCaseWords();
}
