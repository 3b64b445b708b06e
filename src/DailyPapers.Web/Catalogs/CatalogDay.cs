using System.Collections.Immutable;

namespace DailyPapers.Web.Catalogs;

/// <summary>A day of the archive without its texts.</summary>
/// <param name="Hash">Of the day's data: as long as it is the same, so is everything that is made from the day alone.</param>
/// <param name="Papers">In the day's order.</param>
/// <param name="Mended">How many places the checks mended.</param>
/// <param name="Errors">How many places are marked.</param>
public sealed record CatalogDay(DateOnly Date, bool IsFinal, string Hash, ImmutableArray<CatalogPaper> Papers, long Mended, long Errors)
{
    public int Pending => Papers.Count(paper => paper.IsPending);
}
