using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Serving.Live;

/// <summary>A day as a run has just stored it and will publish it.</summary>
/// <param name="Day">As the catalog has it.</param>
/// <param name="Json">The day's data, to the letter what the file will hold.</param>
/// <param name="FileHash">Of the file that the store knows; null where it has written none.</param>
internal sealed record StoredDay(CatalogDay Day, byte[] Json, string? FileHash);
