using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>A paper as it is searched: what it is called first, then what is said of it, then its abstract.</summary>
/// <param name="Fields">The heaviest first.</param>
internal sealed record SearchDocument(ImmutableArray<SearchField> Fields)
{
    /// <summary>In characters. Outside the data a title ends here, and so does any word: what nobody writes must not cost the index anything.</summary>
    internal const int TitleLength = 500;

    private const int TextLength = 2_000;
    private const int NameLength = 100;

    /// <summary>All weights there are, the heaviest first.</summary>
    public static ImmutableArray<int> Weights { get; } = [20, 12, 10, 8, 5, 4, 2];

    public static SearchDocument Of(Entry entry) => new([.. Texts(entry).Where(field => field.Text.Length > 0).Select(field => SearchField.Of(field.Text, field.Weight))]);

    /// <summary>As a reader sees them, the endless ones cut; some may be empty.</summary>
    public static IEnumerable<(string Text, int Weight)> Texts(Entry entry) => Raw(entry).Select(field => (Visible(field.Text, field.Most), field.Weight));

    /// <summary>One line of text, without what is invisible and without what is beyond the length.</summary>
    internal static string Visible(string text, int most)
    {
        var line = PlainText.Line(text.Length > 2 * most ? text[..(2 * most)] : text);
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)].TrimEnd(' ');
    }

    private static IEnumerable<(string Text, int Weight, int Most)> Raw(Entry entry)
    {
        var (paper, summary) = (entry.Paper, entry.Summary);
        yield return (paper.Id.Value, 20, NameLength);
        yield return (summary?.TitleKo ?? "", 12, TitleLength);
        yield return (paper.Title, 12, TitleLength);
        yield return (summary?.Headline ?? "", 10, TitleLength);
        foreach (var keyword in summary?.Keywords ?? [])
            yield return ($"{keyword.Korean} ({keyword.English})", 8, 2 * NameLength);
        foreach (var bullet in summary?.Bullets ?? [])
            yield return (bullet.Text, 5, TextLength);
        yield return (paper.Organization ?? "", 4, NameLength);
        foreach (var author in paper.Authors)
            yield return (author, 4, NameLength);
        foreach (var sentence in summary?.Abstract ?? [])
        {
            yield return (sentence.Korean, 2, TextLength);
            yield return (sentence.English, 2, TextLength);
        }

        if (summary is null)
            yield return (paper.Abstract, 2, 3 * TextLength);
    }
}
