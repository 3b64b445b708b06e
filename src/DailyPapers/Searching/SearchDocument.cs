using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>A paper as it is searched: what it is called first, then what is said of it, then its abstract.</summary>
/// <param name="Fields">The heaviest first.</param>
internal sealed record SearchDocument(ImmutableArray<SearchField> Fields)
{
    /// <summary>All weights there are, the heaviest first.</summary>
    public static ImmutableArray<int> Weights { get; } = [20, 12, 10, 8, 5, 4, 2];

    public static SearchDocument Of(Entry entry) => new([.. Texts(entry).Where(field => field.Text.Length > 0).Select(field => SearchField.Of(field.Text, field.Weight))]);

    /// <summary>As they stand in the entry; some may be empty.</summary>
    public static IEnumerable<(string Text, int Weight)> Texts(Entry entry)
    {
        var (paper, summary) = (entry.Paper, entry.Summary);
        yield return (paper.Id.Value, 20);
        yield return (summary?.TitleKo ?? "", 12);
        yield return (paper.Title, 12);
        yield return (summary?.Headline ?? "", 10);
        foreach (var keyword in summary?.Keywords ?? [])
            yield return ($"{keyword.Korean} ({keyword.English})", 8);
        foreach (var bullet in summary?.Bullets ?? [])
            yield return (bullet.Text, 5);
        yield return (paper.Organization ?? "", 4);
        foreach (var author in paper.Authors)
            yield return (author, 4);
        foreach (var sentence in summary?.Abstract ?? [])
        {
            yield return (sentence.Korean, 2);
            yield return (sentence.English, 2);
        }

        if (summary is null)
            yield return (paper.Abstract, 2);
    }
}
