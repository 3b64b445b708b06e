using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>The words of a text as an index keeps them: what stands between blanks, without the signs around it. A typed word stands in one of them.</summary>
internal static class SearchWords
{
    /// <param name="folded">See <see cref="SearchText.Folded"/>.</param>
    public static IEnumerable<FoundPlace> Of(string folded)
    {
        for (var at = 0; at < folded.Length;)
        {
            if (char.IsWhiteSpace(folded[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < folded.Length && !char.IsWhiteSpace(folded[end]))
                end++;
            var (first, last) = (at, end);
            while (first < last && SearchText.IsSign(folded[first]))
                first++;
            while (last > first && SearchText.IsSign(folded[last - 1]))
                last--;
            if (last > first)
                yield return new FoundPlace(first, last - first);
            at = end;
        }
    }

    /// <summary>Whether a typed word may begin here: at any syllable, at the beginning of a Latin word or a number, at a character that is neither.</summary>
    public static bool IsOpen(string word, int at) => Hangul.Is(word[at]) || (WordPlace.IsStart(word, at) && !SearchText.IsSign(word[at]));
}
