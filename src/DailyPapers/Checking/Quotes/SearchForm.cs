namespace DailyPapers.Checking.Quotes;

/// <summary>
/// A text without what quoting changes (white space, quotation marks, hyphens, TeX), and where each of its characters came from. Numbers
/// keep all that makes them another number: signs, exponents, the gap between two of them.
/// </summary>
internal sealed class SearchForm
{
    private readonly int[] starts;
    private readonly int[] ends;
    private string? folded;

    public SearchForm(string text, int[] starts, int[] ends) => (Text, this.starts, this.ends) = (text, starts, ends);

    public string Text { get; }

    /// <param name="source">Any text.</param>
    /// <param name="withoutCitations">Leaves references to other papers out.</param>
    public static SearchForm Of(string source, bool withoutCitations = false) => new SearchFormWriter(source, withoutCitations).Write();

    /// <summary>Where the words stand in the source that this was made of; null where they don't, or only as a part of words or numbers.</summary>
    /// <param name="wanted">Not empty.</param>
    /// <param name="ignoresCase">Takes capitals and small letters for the same.</param>
    /// <param name="from">A place in the source to start at.</param>
    public (int Start, int End)? Find(SearchForm wanted, bool ignoresCase, int from = 0)
    {
        var (text, words) = ignoresCase ? (Folded, wanted.Folded) : (Text, wanted.Text);
        var first = from == 0 ? 0 : FirstFrom(from);
        for (var at = IndexOf(text, words, first); at >= 0; at = IndexOf(text, words, at + 1))
        {
            if (CanCut(at) && CanCut(at + words.Length))
                return (starts[at], ends[at + words.Length - 1]);
        }

        return null;
    }

    private string Folded => folded ??= Text.ToUpperInvariant();

    private static int IndexOf(string text, string words, int from) => from + words.Length > text.Length ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);

    private int FirstFrom(int place)
    {
        var at = Array.BinarySearch(starts, place);
        at = at < 0 ? ~at : at;
        while (at > 0 && starts[at - 1] >= place)
            at--;
        return at;
    }

    private bool CanCut(int at) => at <= 0 || at >= Text.Length || !(IsInsideWord(at) || IsInsideNumber(at));

    /// <summary>A hyphen was left out between two letters that don't touch in the source: there a word may be cut.</summary>
    private bool IsInsideWord(int at) =>
        starts[at] == starts[at - 1] || (char.IsLetterOrDigit(Text[at - 1]) && char.IsLetterOrDigit(Text[at]) && (ends[at - 1] == starts[at] || (IsDigit(at - 1) && IsDigit(at))));

    private bool IsInsideNumber(int at) =>
        (IsDigit(at) && Text[at - 1] is '.' or ',' && IsDigit(at - 2)) || (IsDigit(at - 1) && Text[at] is '.' or ',' && IsDigit(at + 1))
        || (IsDigit(at) && Text[at - 1] is '-' or '^') || (IsDigit(at - 1) && Text[at] is '-' or '^' && IsDigit(at + 1))
        || (IsDigit(at) && Text[at - 1] == '.' && !(at > 1 && char.IsLetterOrDigit(Text[at - 2]) && ends[at - 2] == starts[at - 1]) && ends[at - 1] == starts[at]);

    private bool IsDigit(int at) => at >= 0 && at < Text.Length && char.IsAsciiDigit(Text[at]);
}
