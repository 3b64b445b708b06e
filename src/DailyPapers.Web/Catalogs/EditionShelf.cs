using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;

namespace DailyPapers.Web.Catalogs;

/// <summary>The days with all their texts, from the archive's files, read when a page needs them.</summary>
internal sealed class EditionShelf(Workspace workspace) : IEditionShelf
{
    private readonly RecentEditions _recent = new();

    public Task<Edition?> LoadAsync(CatalogDay day, CancellationToken cancellationToken) => _recent.GetAsync(day, () => ReadAsync(day.Date)).WaitAsync(cancellationToken);

    private async Task<Edition?> ReadAsync(DateOnly date)
    {
        try
        {
            return DayData.Parse(await File.ReadAllTextAsync(workspace.DayData(date), CancellationToken.None), workspace.DayData(date));
        }
        catch (Exception failure) when (failure is DailyPapersException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
