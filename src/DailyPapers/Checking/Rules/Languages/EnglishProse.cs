using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Rules.Languages;

/// <summary>
/// Text that was left in English. Names, numbers, code, brackets and quotations may be English in any Korean text, so only a text
/// without Hangul counts, or a run of English prose: six words in a row, two of them words that only sentences need, or five in a row
/// that are all in lower case, one of them such a word.
/// </summary>
internal static partial class EnglishProse
{
    private const int ProseWords = 6;
    private const int ProseFunctionWords = 2;
    private const int LowerWords = 5;
    private const int LongestFunctionWord = 5;
    private const int LongestName = 3;
    private const int LongestAside = 8;

    private static readonly FrozenSet<string> FunctionWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "with", "by", "as", "and", "or", "but", "is", "are", "was", "were",
        "be", "been", "has", "have", "had", "that", "which", "this", "these", "we", "our", "it", "its", "their", "not", "can", "into", "than", "how", "when", "while");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionSpans = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The English that a Korean text holds; null where there is none.</summary>
    /// <param name="text">Of the Korean.</param>
    /// <param name="title">The paper's own, which may be named anywhere.</param>
    public static string? In(string text, string title)
    {
        if (text.Length == 0)
            return null;
        if (!text.AsSpan().ContainsAnyInRange('\uAC00', '\uD7A3'))
            return text;
        return HasLongRun(text) ? EnglishRun(text, title) : null;
    }

    /// <summary>Whether so many Latin words stand side by side, one of them such as only sentences need, that it is worth looking closer.</summary>
    private static bool HasLongRun(string text)
    {
        var (words, isSentence) = (0, false);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is >= '\uAC00' and <= '\uD7A3')
                (words, isSentence) = (0, false);
            var start = i;
            while (i < text.Length && char.IsAsciiLetter(text[i]))
                i++;
            if (i == start)
            {
                i++;
                continue;
            }

            words++;
            isSentence = isSentence || (i - start <= LongestFunctionWord && FunctionSpans.Contains(text.AsSpan(start, i - start)));
            if (words >= LowerWords && isSentence)
                return true;
        }

        return false;
    }

    /// <summary><c>Mistral 7B</c> and <c>Segment Anything</c> are names that no language changes; <c>Attention Is All</c> is not.</summary>
    public static bool IsSameName(string korean, string title)
    {
        var words = title.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= LongestName && !words.Any(FunctionWords.Contains) && string.Equals(Joined(korean), string.Concat(words), StringComparison.OrdinalIgnoreCase);
    }

    private static string Joined(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>A "sentence" such as <c>Code: https://…</c> leaves nothing to translate.</summary>
    public static bool IsNameOrAddress(string english)
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
