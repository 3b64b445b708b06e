using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Tests.Web.Serving;

/// <summary>Small archives, in memory and in a workspace.</summary>
internal static class Archives
{
    public static SiteOptions Options { get; } = SiteOptions.From(new PublishingOptions(), Glossary.BuiltIn);

    public static CatalogDay Day(int day, string hash = "h", params string[] areas)
    {
        var date = new DateOnly(2026, 11, day);
        return new CatalogDay(date, IsFinal: true, hash, [.. areas.Select((area, index) => Paper(date, index, area))], 0, 0);
    }

    public static SitePlan Plan(params CatalogDay[] days) => SitePlan.Of(new Site(new Catalog(days), Options));

    public static Edition Edition(DateOnly date, string id, int votes = 3) => new(date, IsFinal: true, [Samples.Summarized with { Paper = Samples.Paper(id, "Toys of " + id, votes) }]);

    public static void Write(this TemporaryWorkspace folder, Edition edition)
    {
        var path = folder.Workspace.DayData(edition.Date);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, DayData.Render(edition));
    }

    private static CatalogPaper Paper(DateOnly date, int index, string area) => new(
        PaperId.Parse(string.Create(CultureInfo.InvariantCulture, $"2611.{date.Day:00}{index:000}")), date, "Title", "제목", "머리글", area.Length == 0 ? null : area, ImmutableArray<Keyword>.Empty, 10 + index, HasCode: index % 2 == 0, IsPending: false, IsMarked: false);
}
