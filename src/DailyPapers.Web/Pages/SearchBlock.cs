using System.Collections.Immutable;
using System.Text;
using DailyPapers.Searching;
using DailyPapers.Searching.Static;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Web.Pages;

/// <summary>A block of the static search: its files are made together, and only when one of them is wanted.</summary>
/// <param name="site">What is searched.</param>
/// <param name="name">Of the block.</param>
/// <param name="papers">Its papers; their texts stand in their days.</param>
internal sealed class SearchBlock(Site site, string name, ImmutableArray<CatalogPaper> papers)
{
    private readonly Lock _lock = new();
    private Task<Dictionary<string, string>>? _files;

    public (string Name, DateOnly First, DateOnly Last, int Count) Facts { get; } = (name, papers.Min(paper => paper.Date), papers.Max(paper => paper.Date), papers.Length);

    public IEnumerable<SitePage> Pages()
    {
        var key = PageKey.Of([site.Key, .. papers.SelectMany(paper => new[] { paper.Id.Value, KoreanDates.Iso(paper.Date), paper.Words })]);
        return StaticBlock.PathsOf(name, papers.Length).Select(path => new SitePage(path, key, async (renderer, token) => Encoding.UTF8.GetBytes((await FilesAsync(renderer.Shelf).WaitAsync(token))[path])));
    }

    private Task<Dictionary<string, string>> FilesAsync(IEditionShelf shelf)
    {
        lock (_lock)
            return _files is null or { IsFaulted: true } ? _files = Task.Run(() => MakeAsync(shelf)) : _files;
    }

    private async Task<Dictionary<string, string>> MakeAsync(IEditionShelf shelf)
    {
        var entries = new List<DatedEntry>();
        foreach (var day in papers.GroupBy(paper => paper.Date))
        {
            var (edition, wanted) = (await shelf.LoadAsync(site.Catalog.Day(day.Key)!, CancellationToken.None), day.Select(paper => paper.Id).ToHashSet());
            entries.AddRange((edition?.Entries ?? []).Where(entry => wanted.Contains(entry.Paper.Id)).Select(entry => new DatedEntry(entry, day.Key)));
        }

        return new StaticBlock(name, entries, TermForms.Of(site.Options.Glossary)).Files().ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
    }
}
