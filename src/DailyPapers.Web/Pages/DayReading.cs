using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Pages;

/// <summary>A day cut for ten minutes: three papers with problem, method and result, seven with their result, the rest a line each, by area.</summary>
/// <param name="Top">The first three by votes.</param>
/// <param name="Next">The next seven.</param>
/// <param name="Rest">The others that are summarized, by area in the order of the data format; those without an area last (null).</param>
/// <param name="Pending">Those that wait for their summary.</param>
public sealed record DayReading(ImmutableArray<Entry> Top, ImmutableArray<Entry> Next, ImmutableArray<(string? Area, ImmutableArray<Entry> Entries)> Rest, ImmutableArray<Entry> Pending)
{
    private const int TopCount = 3;
    private const int NextCount = 7;

    /// <summary>Characters that a grown-up reads of Korean prose in a minute, blanks included: a careful middle of what studies of silent reading give.</summary>
    private const int CharactersPerMinute = 500;

    private static readonly string[] Points = ["문제", "방법", "결과"];

    public static DayReading Of(Edition edition)
    {
        var summarized = edition.Entries.Where(entry => !entry.IsPending).ToList();
        var rest = summarized.Skip(TopCount + NextCount).ToLookup(entry => Vocabulary.Areas.Contains(entry.Summary!.Area) ? entry.Summary.Area : null);
        return new DayReading(
            [.. summarized.Take(TopCount)],
            [.. summarized.Skip(TopCount).Take(NextCount)],
            [.. Vocabulary.Areas.Cast<string?>().Append(null).Where(area => rest[area].Any()).Select(area => (area, rest[area].ToImmutableArray()))],
            [.. edition.Entries.Where(entry => entry.IsPending)]);
    }

    /// <summary>The first bullet of each label that a first look needs, with its place in the data.</summary>
    public static IEnumerable<(Bullet Bullet, int Index)> PointsOf(Entry entry) =>
        Points.Select(label => FirstOf(entry, label)).OfType<(Bullet, int)>();

    /// <summary>Null where the summary names no result.</summary>
    public static (Bullet Bullet, int Index)? ResultOf(Entry entry) => FirstOf(entry, "결과");

    /// <summary>In minutes, at least one.</summary>
    public int Minutes
    {
        get
        {
            var top = Top.SelectMany(entry => PointsOf(entry).Select(point => point.Bullet.Text).Append(entry.Summary!.Headline));
            var next = Next.SelectMany(entry => new[] { entry.Summary!.Headline, ResultOf(entry)?.Bullet.Text ?? "" });
            var rest = Rest.SelectMany(area => area.Entries.Select(entry => entry.Summary!.Headline));
            var characters = top.Concat(next).Concat(rest).Sum(text => VisibleText.Of(text).Length);
            return Math.Max(1, (characters + CharactersPerMinute - 1) / CharactersPerMinute);
        }
    }

    private static (Bullet Bullet, int Index)? FirstOf(Entry entry, string label)
    {
        var bullets = entry.Summary?.Bullets ?? [];
        var index = bullets.ToList().FindIndex(bullet => bullet.Label == label);
        return index < 0 ? null : (bullets[index], index);
    }
}
