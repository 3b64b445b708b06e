using System.Collections.Immutable;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web.Weeks;

/// <summary>The days of an archive that fall into a week.</summary>
/// <param name="Days">Oldest first; at least one.</param>
/// <param name="Papers">Each once; a paper that another week's list has later counts there.</param>
/// <param name="IsWhole">The archive goes on behind the week's last list: no more papers are to be expected.</param>
public sealed record Week(IsoWeek Iso, ImmutableArray<CatalogDay> Days, ImmutableArray<CatalogPaper> Papers, bool IsWhole)
{
    /// <summary>Papers by area; those without one, such as pending papers, are not counted.</summary>
    internal ImmutableDictionary<string, int> Areas { get; } =
        Papers.Where(paper => paper.Area is not null).CountBy(paper => paper.Area!, StringComparer.Ordinal).ToImmutableDictionary(StringComparer.Ordinal);

    internal int WithArea => Areas.Values.Sum();

    /// <summary>Oldest first.</summary>
    internal static ImmutableArray<Week> Of(Catalog catalog)
    {
        var papers = catalog.Papers.ToLookup(paper => IsoWeek.Of(paper.Date));
        return
        [
            .. catalog.Days.GroupBy(day => IsoWeek.Of(day.Date))
                .Select(days => new Week(days.Key, [.. days], [.. papers[days.Key]], catalog.Newest!.Date >= days.Key.Friday)),
        ];
    }
}
