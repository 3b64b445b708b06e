using DailyPapers.Papers;

namespace DailyPapers.Web.Catalogs;

/// <summary>Where the days' texts come from: the archive's files, or for a server also what a run has just stored.</summary>
public interface IEditionShelf
{
    /// <summary>Null where the day is gone meanwhile.</summary>
    Task<Edition?> LoadAsync(CatalogDay day, CancellationToken cancellationToken);
}
