using System.Collections.Immutable;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Serving.Live;

/// <summary>The texts of the days of one catalog: from the store where that has something newer, else from the day's file, and never from another content than the catalog's.</summary>
/// <param name="workspace">For the files.</param>
/// <param name="stored">By date.</param>
/// <param name="recent">Shared by the catalogs that follow one another.</param>
internal sealed class LiveShelf(Workspace workspace, ImmutableDictionary<DateOnly, StoredDay> stored, RecentEditions recent) : IEditionShelf
{
    /// <exception cref="DayMovedException">The file holds something else by now.</exception>
    public async Task<Edition?> LoadAsync(CatalogDay day, CancellationToken cancellationToken) =>
        await recent.GetAsync(day, async () => await ReadAsync(day, CancellationToken.None)).WaitAsync(cancellationToken);

    /// <summary>The same for whoever wants all days once, and keeps them itself.</summary>
    /// <exception cref="DayMovedException">The file holds something else by now.</exception>
    public async Task<Edition> ReadAsync(CatalogDay day, CancellationToken cancellationToken) => DayData.Parse(Encoding.UTF8.GetString(await JsonAsync(day, cancellationToken)));

    /// <summary>The day's data as its file has them, or will have them.</summary>
    /// <exception cref="DayMovedException">The file holds something else by now.</exception>
    public async Task<byte[]> JsonAsync(CatalogDay day, CancellationToken cancellationToken)
    {
        if (stored.TryGetValue(day.Date, out var newer) && newer.Day.Hash == day.Hash)
            return newer.Json;
        try
        {
            var bytes = await File.ReadAllBytesAsync(workspace.DayData(day.Date), cancellationToken);
            return CatalogReader.HashOf(bytes) == day.Hash ? bytes : throw new DayMovedException(day.Date);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            throw new DayMovedException(day.Date);
        }
    }
}
