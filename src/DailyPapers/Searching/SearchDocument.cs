using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Searching;

/// <summary>A paper as it is searched: what it is called first, then what is said of it, then its abstract.</summary>
/// <param name="Fields">The heaviest first.</param>
internal sealed record SearchDocument(ImmutableArray<SearchField> Fields)
{
    /// <summary>All weights there are, the heaviest first.</summary>
    public static ImmutableArray<int> Weights { get; } = [20, 12, 10, 8, 5, 4, 2];

    public static SearchDocument Of(Entry entry) => new([.. All(entry).Where(field => field.Text.Length > 0)]);

    private static IEnumerable<SearchField> All(Entry entry)
    {
        var (paper, summary) = (entry.Paper, entry.Summary);
        yield return SearchField.Of(paper.Id.Value, 20);
        yield return SearchField.Of(summary?.TitleKo ?? "", 12);
        yield return SearchField.Of(paper.Title, 12);
        yield return SearchField.Of(summary?.Headline ?? "", 10);
        foreach (var keyword in summary?.Keywords ?? [])
            yield return SearchField.Of($"{keyword.Korean} ({keyword.English})", 8);
        foreach (var bullet in summary?.Bullets ?? [])
            yield return SearchField.Of(bullet.Text, 5);
        yield return SearchField.Of(paper.Organization ?? "", 4);
        foreach (var author in paper.Authors)
            yield return SearchField.Of(author, 4);
        foreach (var sentence in summary?.Abstract ?? [])
        {
            yield return SearchField.Of(sentence.Korean, 2);
            yield return SearchField.Of(sentence.English, 2);
        }

        if (summary is null)
            yield return SearchField.Of(paper.Abstract, 2);
    }
}
