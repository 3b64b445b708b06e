using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Weeks;

/// <param name="Seen">When these votes were counted; null: when the day's list closed.</param>
public sealed record TopPaper(CatalogPaper Paper, int Upvotes, DateOnly? Seen);
