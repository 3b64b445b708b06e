using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web.Rendering;

/// <summary>Where pages stand from the site's root. Addresses that were given once stay.</summary>
internal static class SitePaths
{
    public const string Weeks = "weeks.html";

    public static string Paper(PaperId id) => $"papers/{id}.html";

    public static string PaperMarkdown(PaperId id) => $"papers/{id}.md";

    public static string Day(DateOnly date) => FormattableString.Invariant($"days/{date:yyyy-MM-dd}.html");

    public static string DayMarkdown(DateOnly date) => FormattableString.Invariant($"days/{date:yyyy-MM-dd}.md");

    public static string Area(Area area) => $"areas/{area.Slug}.html";

    /// <summary>All papers of an area in a year.</summary>
    public static string AreaYear(Area area, int year) => FormattableString.Invariant($"areas/{area.Slug}/{year}.html");

    public static string Week(IsoWeek week) => $"weeks/{week}.html";

    public static string WeekMarkdown(IsoWeek week) => $"weeks/{week}.md";

    public static string Keyword(KeywordPage keyword) => $"keywords/{keyword.Slug}.html";
}
