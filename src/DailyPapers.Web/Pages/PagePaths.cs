using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web.Pages;

/// <summary>Where files stand that others link to, from the site's root. None ever moves.</summary>
internal static class PagePaths
{
    public const string Weeks = "weeks.html";

    public static string Paper(PaperId id) => $"papers/{id}.html";

    public static string PaperMarkdown(PaperId id) => $"papers/{id}.md";

    public static string DayMarkdown(DateOnly date) => FormattableString.Invariant($"days/{date:yyyy-MM-dd}.md");

    public static string Area(Area area) => $"areas/{area.Slug}.html";

    public static string Week(IsoWeek week) => $"weeks/{week}.html";

    public static string WeekMarkdown(IsoWeek week) => $"weeks/{week}.md";
}
