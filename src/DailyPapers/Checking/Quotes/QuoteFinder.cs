using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Quotes;

/// <summary>
/// Finds a model's quote in the paper: the abstract first, then section by section. Models straighten quotes, join hyphenated words, print
/// TeX and leave out citations; the words that are given back are always the source's own, and another word or number is never found.
/// </summary>
internal sealed partial class QuoteFinder(PaperText paper)
{
    /// <summary>Fewer letters stand somewhere in any text and prove nothing.</summary>
    private const int FewestLetters = 8;

    /// <summary>Of the evidence: more is no quote but a page.</summary>
    private const int LongestEvidence = 800;

    /// <summary>Of what is looked for: twice the longest abstract.</summary>
    private const int LongestSearch = 4_000;

    /// <summary>What stands between the pieces of a quote with gaps is shown too, up to here.</summary>
    private const int LongestWithGaps = 600;

    private const int MostPieces = 3;

    private static readonly char[] Marks = [' ', '"', '\'', '“', '”', '‘', '’', '`', '…', '|'];

    /// <summary>From the strictest to the most lenient.</summary>
    private static readonly (bool IgnoresCase, bool WithoutCitations)[] Readings = [(false, false), (true, false), (false, true), (true, true)];

    /// <summary>In the order in which they are searched.</summary>
    public ImmutableArray<Passage> Passages { get; } = [.. Passage.Of(paper)];

    /// <summary>Null where the quote does not occur, or is too short to be evidence. Finding what was found yields the same.</summary>
    public Evidence? Find(string quote) => Locate(quote)?.Evidence;

    /// <inheritdoc cref="Find"/>
    public Location? Locate(string quote)
    {
        var found = Search(quote);
        for (var tries = 0; tries < 3 && found is not null; tries++)
        {
            var again = Search(found.Text);
            if (again == found)
                return found;
            found = again;
        }

        return null;
    }

    private Location? Search(string quote)
    {
        var line = PlainText.Line(quote);
        if (line.Length > 4 * LongestSearch)
            return null;
        var bare = Bare(line);
        var found = Literal(bare) ?? WithGaps(bare) ?? (SentenceNumber().Match(bare) is { Success: true } number ? Literal(bare[number.Length..]) : null);
        return found is null ? null : WithStop(found.Balanced(), line).Within(LongestEvidence);
    }

    private Location? Literal(string words)
    {
        var wanted = SearchForm.Of(words);
        return Readings.SelectMany(_ => Passages, (reading, passage) => In(passage, wanted, reading, 0)).FirstOrDefault(found => found is not null);
    }

    /// <summary>A quote that leaves something out: its pieces stand in one section and in their order.</summary>
    private Location? WithGaps(string words)
    {
        var pieces = Gap().Split(words).Where(piece => piece.Length > 0).Select(piece => SearchForm.Of(Bare(piece))).ToArray();
        return pieces.Length is < 2 or > MostPieces ? null : Passages.Select(passage => WithGaps(passage, pieces)).FirstOrDefault(found => found is not null);
    }

    private static Location? WithGaps(Passage passage, SearchForm[] pieces)
    {
        var found = new List<Location>();
        foreach (var piece in pieces)
        {
            var from = found.Count == 0 ? 0 : found[^1].End;
            if (Readings.Select(reading => In(passage, piece, reading, from)).FirstOrDefault(next => next is not null) is not { } next)
                return null;
            found.Add(next);
        }

        var whole = found[0] with { End = found[^1].End };
        return whole.Length <= LongestWithGaps ? whole : found.MaxBy(piece => piece.Length);
    }

    private static Location? In(Passage passage, SearchForm wanted, (bool IgnoresCase, bool WithoutCitations) reading, int from)
    {
        var (letters, figures) = (wanted.Text.Count(char.IsLetter), wanted.Text.Count(char.IsAsciiDigit));
        if (letters == 0 || letters + figures < FewestLetters || wanted.Text.Length > LongestSearch)
            return null;
        var form = reading.WithoutCitations ? passage.FormWithoutCitations : passage.Form;
        return form?.Find(wanted, reading.IgnoresCase, from) is { } range && (letters >= FewestLetters || passage.IsTabular(range.Start, range.End))
            ? new Location(passage, range.Start, range.End)
            : null;
    }

    // The stop was set aside for the search; a quote that had it gets it back where the source has it too.
    private static Location WithStop(Location found, string line)
    {
        var text = found.Passage.Text;
        return line.TrimEnd(Marks).EndsWith('.') && found.End < text.Length && text[found.End] == '.' ? found with { End = found.End + 1 } : found;
    }

    private static string Bare(string line)
    {
        var bare = line.Trim(Marks).TrimEnd([.. Marks, '.']);
        return bare.StartsWith("..", StringComparison.Ordinal) ? bare.TrimStart([.. Marks, '.']) : bare;
    }

    /// <summary>The abstract is sent as numbered sentences.</summary>
    [GeneratedRegex(@"\A\[[0-9]{1,3}\]\s", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceNumber();

    [GeneratedRegex(@"\s?(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|\.{3}|…)\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
