using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Quotes;

namespace DailyPapers.Checking.Evidencing;

/// <summary>The sentences of a paper that hold figures, to find the one that a Korean sentence rests on.</summary>
internal sealed partial class SourceSentences(QuoteFinder quotes)
{
    private readonly Lazy<ImmutableArray<(string Text, SourceNumbers Numbers)>> sentences = new(() =>
        [.. quotes.Passages.SelectMany(passage => passage.Sentences.Select(sentence => passage.Text[sentence.Start..sentence.End]))
            .Where(text => text.Length <= Widening.LongestQuote).Distinct(StringComparer.Ordinal).Select(text => (text, SourceNumbers.Of(text)))]);

    /// <summary>The one that holds all the numbers and the most names of the Korean; null where none does, or two do alike.</summary>
    public Location? BestFor(string korean, IReadOnlyCollection<KoreanNumber> numbers)
    {
        var names = Name().Matches(korean).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (names.Length == 0 && !AreTelling(numbers))
            return null;
        var best = sentences.Value.Where(sentence => numbers.All(sentence.Numbers.Supports))
            .Select(sentence => (sentence.Text, Shared: names.Count(name => Holds(sentence.Text, name))))
            .Where(candidate => candidate.Shared > 0 || names.Length == 0)
            .GroupBy(candidate => candidate.Shared, candidate => candidate.Text).MaxBy(group => group.Key)?.ToArray();
        return best is [var only] && quotes.Locate(only) is { } found && numbers.All(SourceNumbers.Of(found.Text).Supports) ? found : null;
    }

    /// <summary>A single small number stands in many a sentence that means something else.</summary>
    private static bool AreTelling(IReadOnlyCollection<KoreanNumber> numbers) =>
        numbers.Select(number => number.Text).Distinct(StringComparer.Ordinal).Count() > 1 || numbers.Any(number => number.Text.Count(char.IsAsciiDigit) > 2);

    private static bool Holds(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }

    /// <summary>A capital or a digit makes a name of it: BLEU, ImageNet, GPT-4, top-1.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9-])(?=[a-z-]{0,40}[A-Z0-9])[A-Za-z][A-Za-z0-9]{0,40}(?:[-.][A-Za-z0-9]{1,40}){0,4}(?<=..)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
