using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>
/// Cuts English prose into the sentences that stand beside their translations. A cut too few costs a long row, a cut too many
/// tears a sentence apart: in doubt the text stays whole. Its rules are the table <c>Specs/sentences.md</c> of the tests.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>White space is folded to one space; the pieces joined by spaces are the folded text.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        foreach (var paragraph in Paragraphs(text))
            AddSentences(paragraph, sentences);
        return sentences.ToImmutable();
    }

    private static void AddSentences(string[] words, ImmutableArray<string>.Builder sentences)
    {
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && !SentenceEnd.IsAfter(words, start, i))
                continue;
            sentences.Add(string.Join(' ', words, start, i + 1 - start));
            start = i + 1;
        }
    }

    /// <summary>The words of each paragraph; an empty line stands between paragraphs.</summary>
    private static IEnumerable<string[]> Paragraphs(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var word = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
                i++;
            if (i > word)
                words.Add(text[word..i]);
            var gap = i;
            while (i < text.Length && char.IsWhiteSpace(text[i]))
                i++;
            if (words.Count > 0 && IsParagraphBreak(text.AsSpan(gap, i - gap)))
            {
                yield return [.. words];
                words.Clear();
            }
        }

        if (words.Count > 0)
            yield return [.. words];
    }

    private static bool IsParagraphBreak(ReadOnlySpan<char> gap) => gap.Count('\n') > 1 || gap.Contains('\u2029');
}
