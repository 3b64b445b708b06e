using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Weeks;

/// <param name="IsLater">Whether the votes were counted anew after the day's list had closed, and had changed.</param>
public sealed record TopPaper(CatalogPaper Paper, int Upvotes, bool IsLater);
