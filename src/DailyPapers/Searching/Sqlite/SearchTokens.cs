using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Searching.Sqlite;

/// <summary>
/// Texts and queries in the words that FTS5 is given. Its own tokenizers find no two syllables within a word; here every syllable is a word together with the
/// next one, and the last of a word alone: 앵무새 is 앵무, 무새 and 새. So a phrase finds any part of a word, and a beginning finds one syllable.
/// </summary>
internal static class SearchTokens
{
    /// <summary>A field as FTS5 is given it.</summary>
    /// <param name="folded">See <see cref="SearchText.Folded"/>.</param>
    public static string Of(string folded)
    {
        var tokens = new StringBuilder();
        foreach (var run in Runs(folded))
        {
            if (!Hangul.Is(folded[run.Start]))
            {
                tokens.Append(folded, run.Start, run.Length).Append(' ');
                continue;
            }

            for (var at = run.Start; at < run.End; at++)
                tokens.Append(folded, at, Math.Min(2, run.End - at)).Append(' ');
        }

        return tokens.ToString();
    }

    /// <summary>
    /// What FTS5 is asked: every paper that has a score is among those it finds. Only letters, digits and characters beyond ASCII stand between the quotation marks,
    /// so nothing that was typed is an operator.
    /// </summary>
    public static string Match(SearchQuery query) => string.Join(" AND ", query.Terms.Select(term => $"({Match(term)})"));

    private static string Match(SearchTerm term)
    {
        var forms = term.Forms.Select(Phrase);
        return string.Join(" OR ", term.Words.Length > 1 ? forms.Append($"({string.Join(" AND ", term.Words.Select(Phrase))})") : forms);
    }

    /// <summary>The last word of a form may go on in the text.</summary>
    private static string Phrase(string form)
    {
        var runs = Runs(form).ToList();
        var tokens = runs.SelectMany(run => Typed(form.Substring(run.Start, run.Length), isOpen: run.End == form.Length));
        var isOpen = runs.Count > 0 && runs[^1].End == form.Length && (!Hangul.Is(form[^1]) || runs[^1].Length == 1);
        return $"\"{string.Join(' ', tokens)}\"" + (isOpen ? "*" : "");
    }

    /// <param name="isOpen">The text may go on: its last syllable is no word of its own.</param>
    private static IEnumerable<string> Typed(string run, bool isOpen)
    {
        if (!Hangul.Is(run[0]) || run.Length == 1)
            return [run];
        var pairs = Enumerable.Range(0, run.Length - 1).Select(at => run.Substring(at, 2));
        return isOpen ? pairs : pairs.Append(run[^1..]);
    }

    /// <summary>Syllables, or other letters and digits, one after another.</summary>
    private static IEnumerable<FoundPlace> Runs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at++;
            if (!char.IsLetterOrDigit(text[start]))
                continue;
            while (at < text.Length && char.IsLetterOrDigit(text[at]) && Hangul.Is(text[at]) == Hangul.Is(text[start]))
                at++;
            yield return new FoundPlace(start, at - start);
        }
    }
}
