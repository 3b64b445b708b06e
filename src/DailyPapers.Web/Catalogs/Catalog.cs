using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Web.Catalogs;

/// <summary>All days of an archive, and their papers by what readers look for.</summary>
public sealed class Catalog
{
    /// <summary>Below it a keyword has no page.</summary>
    public const int FewestOfKeyword = 5;

    private readonly ImmutableDictionary<DateOnly, int> _places;
    private readonly ImmutableDictionary<PaperId, ImmutableArray<DateOnly>> _days;

    private readonly Dictionary<string, KeywordPage> _keywords;

    /// <param name="days">In any order, each date once.</param>
    public Catalog(IEnumerable<CatalogDay> days)
    {
        Days = [.. days.OrderBy(day => day.Date)];
        _places = Days.Select((day, index) => KeyValuePair.Create(day.Date, index)).ToImmutableDictionary();
        _days = Days.SelectMany(day => day.Papers).GroupBy(paper => paper.Id, paper => paper.Date).ToImmutableDictionary(paper => paper.Key, paper => paper.ToImmutableArray());
        // Newest day first, and within it the day's order; a paper of two days stands on the newer one.
        Papers = [.. Days.Reverse().SelectMany(day => day.Papers.Where(paper => _days[paper.Id][^1] == day.Date))];
        ById = Papers.ToImmutableDictionary(paper => paper.Id);
        ByArea = Papers.Where(paper => paper.Area is not null).GroupBy(paper => paper.Area!, StringComparer.Ordinal).ToImmutableDictionary(area => area.Key, area => area.ToImmutableArray(), StringComparer.Ordinal);
        Keywords = KeywordPage.Of(Papers);
        _keywords = Keywords.ToDictionary(page => KeywordPage.KeyOf(page.Keyword), StringComparer.Ordinal);
        Related = new RelatedPapers(Papers);
    }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<CatalogDay> Days { get; }

    /// <summary>Each once, the newest day first, within a day in its order.</summary>
    public ImmutableArray<CatalogPaper> Papers { get; }

    public ImmutableDictionary<PaperId, CatalogPaper> ById { get; }

    /// <summary>By the area's name, in the order of <see cref="Papers"/>.</summary>
    public ImmutableDictionary<string, ImmutableArray<CatalogPaper>> ByArea { get; }

    /// <summary>Of at least <see cref="FewestOfKeyword"/> papers, by address.</summary>
    public ImmutableArray<KeywordPage> Keywords { get; }

    public RelatedPapers Related { get; }

    /// <summary>Null where too few papers have the keyword for a page of its own.</summary>
    public KeywordPage? KeywordOf(Keyword keyword) => _keywords.GetValueOrDefault(KeywordPage.KeyOf(keyword));

    /// <summary>Null for an empty archive.</summary>
    public CatalogDay? Newest => Days.IsEmpty ? null : Days[^1];

    /// <summary>Null where the archive has no such day.</summary>
    public CatalogDay? Day(DateOnly date) => _places.TryGetValue(date, out var place) ? Days[place] : null;

    /// <summary>The days that list a paper, oldest first.</summary>
    public ImmutableArray<DateOnly> DaysOf(PaperId id) => _days.GetValueOrDefault(id, []);

    /// <summary>The archive's day before; null at its beginning.</summary>
    public CatalogDay? Before(DateOnly date) => _places.TryGetValue(date, out var place) && place > 0 ? Days[place - 1] : null;

    /// <summary>The archive's day after; null at its end.</summary>
    public CatalogDay? After(DateOnly date) => _places.TryGetValue(date, out var place) && place + 1 < Days.Length ? Days[place + 1] : null;

    /// <summary>A day and its neighbours on both sides as far as there are any, newest first.</summary>
    /// <param name="date">A day of the archive.</param>
    /// <param name="most">How many days in all.</param>
    public IEnumerable<CatalogDay> Around(DateOnly date, int most)
    {
        var place = _places.GetValueOrDefault(date);
        var first = Math.Clamp(place - most / 2, 0, Math.Max(0, Days.Length - most));
        return Days.Skip(first).Take(most).Reverse();
    }
}
