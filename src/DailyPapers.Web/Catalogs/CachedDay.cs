namespace DailyPapers.Web.Catalogs;

/// <param name="Stamp">Of the file it was read from.</param>
internal sealed record CachedDay(FileStamp Stamp, CatalogDay Day);
