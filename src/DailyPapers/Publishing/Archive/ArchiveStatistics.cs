using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Publishing.Archive;

/// <summary>The archive in numbers, from the days' data: it takes no lock and needs no store.</summary>
/// <param name="Editions">By date.</param>
/// <param name="Damages">Days whose data can't be read; they are not counted.</param>
public sealed record ArchiveStatistics(ImmutableArray<Edition> Editions, ImmutableArray<ArchiveDamage> Damages)
{
    /// <param name="from">The first day; null: from the beginning.</param>
    /// <param name="to">The last day; null: to the end.</param>
    public static async Task<ArchiveStatistics> ReadAsync(Workspace workspace, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var archive = await ArchiveEditions.ReadAsync(workspace, from, to, cancellationToken);
        return new ArchiveStatistics(archive.Editions, archive.Damages);
    }

    /// <param name="uses">The requests that the working store remembers; those of other papers are passed over.</param>
    /// <returns>In the order of their names.</returns>
    public ImmutableArray<StatisticsRow> By(StatisticsSpan span, IReadOnlyCollection<ModelUse> uses)
    {
        var entries = Editions.SelectMany(edition => edition.Entries.Select(entry => (Name: NameOf(span, edition.Date, entry), Entry: entry))).ToLookup(each => each.Name, each => each.Entry, StringComparer.Ordinal);
        var (ours, papers) = (Ours(uses), uses.ToLookup(use => use.Paper));
        // An answer that was refused, or that another model gave before, belongs to the model that gave it.
        var names = span == StatisticsSpan.Model ? ours.Select(use => use.Model) : [];
        return [.. entries.Select(group => group.Key).Union(names, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => Row(name, [.. entries[name]]))];

        StatisticsRow Row(string name, ImmutableArray<Entry> named) => new(name, DayStatistics.Of(named), RequestStatistics.Of(
            [.. span == StatisticsSpan.Model ? ours.Where(use => use.Model == name) : named.Select(entry => entry.Paper.Id).Distinct().SelectMany(id => papers[id])]));
    }

    /// <inheritdoc cref="By"/>
    public StatisticsRow Total(IReadOnlyCollection<ModelUse> uses) => new("", DayStatistics.Of([.. Editions.SelectMany(edition => edition.Entries)]), RequestStatistics.Of(Ours(uses)));

    private ImmutableArray<ModelUse> Ours(IReadOnlyCollection<ModelUse> uses)
    {
        var papers = Editions.SelectMany(edition => edition.Entries).Select(entry => entry.Paper.Id).ToHashSet();
        return [.. uses.Where(use => papers.Contains(use.Paper))];
    }

    private static string NameOf(StatisticsSpan span, DateOnly day, Entry entry) => span switch
    {
        StatisticsSpan.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        StatisticsSpan.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => PlainText.Line(entry.Provenance?.Model ?? ""),
    };
}
