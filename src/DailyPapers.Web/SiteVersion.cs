namespace DailyPapers.Web;

/// <summary>What the pages are made by: another program may make other pages of the same days.</summary>
internal static class SiteVersion
{
    /// <summary>The same for the same source: builds are deterministic.</summary>
    public static string Program { get; } = string.Join('-', new[] { typeof(SiteVersion), typeof(Papers.Edition) }.Select(type => type.Module.ModuleVersionId.ToString("N")));
}
