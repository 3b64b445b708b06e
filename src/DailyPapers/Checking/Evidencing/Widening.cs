using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Quotes;

namespace DailyPapers.Checking.Evidencing;

/// <summary>A number often stands one sentence beside the quote: then the quote is drawn out over it, in whole sentences of the same block.</summary>
internal static class Widening
{
    /// <summary>In characters, after widening.</summary>
    public const int LongestQuote = 500;

    private const int MostSentences = 2;

    /// <summary>The shortest passage around the quote that holds the numbers; null where none near by does.</summary>
    public static Location? Around(Location quote, IReadOnlyCollection<KoreanNumber> numbers, QuoteFinder quotes) =>
        Candidates(quote).Where(candidate => candidate.Length <= LongestQuote && Holds(candidate, numbers))
            .Select(candidate => quotes.Locate(candidate.Text))
            .FirstOrDefault(found => found is { Length: <= LongestQuote } && Holds(found, numbers));

    public static bool Holds(Location quote, IReadOnlyCollection<KoreanNumber> numbers) => numbers.Count == 0 || numbers.All(SourceNumbers.Of(quote.Text).Supports);

    private static IEnumerable<Location> Candidates(Location quote)
    {
        var sentences = quote.Passage.Sentences;
        var first = Find(sentences, sentence => sentence.End > quote.Start);
        var last = Find(sentences, sentence => sentence.End >= quote.End);
        if (first < 0 || last < 0)
            return [];
        return from more in Enumerable.Range(0, (2 * MostSentences) + 1)
               from before in Enumerable.Range(Math.Max(0, more - MostSentences), Math.Min(more, MostSentences) - Math.Max(0, more - MostSentences) + 1)
               let start = first - before
               let end = last + more - before
               where start >= 0 && end < sentences.Length && sentences[start].Block == sentences[first].Block && sentences[end].Block == sentences[last].Block
               select quote with { Start = Math.Min(quote.Start, sentences[start].Start), End = Math.Max(quote.End, sentences[end].End) };
    }

    private static int Find(System.Collections.Immutable.ImmutableArray<PassagePart> sentences, Func<PassagePart, bool> isIt)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            if (isIt(sentences[i]))
                return i;
        }

        return -1;
    }
}
