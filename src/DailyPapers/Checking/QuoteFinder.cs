using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Checking;

/// <summary>
/// Finds a model's quote in the source. Models straighten quotes, join hyphenated words and change capitals; the words that are
/// given back are always the source's own.
/// </summary>
internal sealed class QuoteFinder(IEnumerable<string> sentences)
{
    /// <summary>Fewer letters stand somewhere in any text and prove nothing.</summary>
    private const int FewestLetters = 8;

    private readonly string source = string.Join(' ', sentences);
    private Form? form;

    /// <summary>Null where the quote does not occur, or is too short to be evidence.</summary>
    public Evidence? Find(string quote)
    {
        var wanted = Form.Of(Bare(quote)).Text;
        if (wanted.Count(char.IsLetter) < FewestLetters)
            return null;
        form ??= Form.Of(source);
        var range = Search(form, wanted, StringComparison.Ordinal) ?? Search(form, wanted, StringComparison.OrdinalIgnoreCase);
        return range is { } found ? new Evidence("abstract", "Abstract", source[WithStop(found, quote)]) : null;
    }

    // The stop was set aside for the search; a quote that had it gets it back where the source has it too.
    private Range WithStop(Range found, string quote)
    {
        var end = found.End.Value;
        return quote.TrimEnd().EndsWith('.') && end < source.Length && source[end] == '.' ? found.Start..(end + 1) : found;
    }

    private static string Bare(string quote) => quote.Trim(' ', '"', '\'', '“', '”', '‘', '’', '`', '.', '…');

    private Range? Search(Form haystack, string wanted, StringComparison comparison)
    {
        for (var at = haystack.Text.IndexOf(wanted, comparison); at >= 0; at = haystack.Text.IndexOf(wanted, at + 1, comparison))
        {
            var start = haystack.Origins[at];
            var end = haystack.Origins[at + wanted.Length - 1] + 1;
            if (!IsInsideWord(start) && !IsInsideWord(end))
                return start..end;
        }

        return null;
    }

    private bool IsInsideWord(int cut) =>
        cut > 0 && cut < source.Length && char.IsLetterOrDigit(source[cut - 1]) && char.IsLetterOrDigit(source[cut]);

    /// <summary>A text without what quoting changes, and where each of its characters came from.</summary>
    private sealed record Form(string Text, int[] Origins)
    {
        public static Form Of(string text)
        {
            var form = new StringBuilder();
            var origins = new List<int>();
            for (var i = 0; i < text.Length; i++)
            {
                foreach (var character in Plain(text, i))
                {
                    form.Append(character);
                    origins.Add(i);
                }
            }

            return new Form(form.ToString(), [.. origins]);
        }

        private static string Plain(string text, int at) => text[at] switch
        {
            '“' or '”' or '„' or '«' or '»' => "\"",
            '‘' or '’' or '`' or '´' => "'",
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            var character when IsDash(character) => "",
            var character when !char.IsWhiteSpace(character) => character.ToString(),
            _ when at > 0 && (char.IsWhiteSpace(text[at - 1]) || IsDash(text[at - 1])) => "",
            _ when at + 1 < text.Length && IsDash(text[at + 1]) => "",
            _ => " ",
        };

        // A word hyphenated at a line's end ("multi- modal") and one that is not ("multimodal") are the same word.
        private static bool IsDash(char character) => character is '-' or '\u00ad' or (>= '\u2010' and <= '\u2015') or '\u2212';
    }
}
