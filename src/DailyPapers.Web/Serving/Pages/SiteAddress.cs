using System.Globalization;

namespace DailyPapers.Web.Serving.Pages;

/// <summary>
/// Which file of the plan an address means. Nothing but the plan is looked at: an address never becomes a path of the file system.
/// </summary>
internal static class SiteAddress
{
    private const string Days = "days/";

    /// <param name="path">Decoded, with its slash in front.</param>
    /// <returns>Null where the plan has no such file.</returns>
    public static SitePage? Find(SitePlan plan, string path)
    {
        var name = path.Length > 0 && path[0] == '/' ? path[1..] : path;
        if (name.Length == 0 || name[^1] == '/')
            return plan.Find(name + "index.html");
        return plan.Find(name) ?? plan.Find(name + ".html");
    }

    /// <summary>Where a page stands that was asked for with a slash too many; links in it are relative to its own place.</summary>
    public static SitePage? Meant(SitePlan plan, string path) => path.Length > 1 && path[^1] == '/' ? Find(plan, path[..^1]) : null;

    /// <summary>Whether an address of a day names no date at all.</summary>
    public static bool IsMalformedDay(string path)
    {
        if (!path.StartsWith("/" + Days, StringComparison.Ordinal))
            return false;
        var name = path[(1 + Days.Length)..].Trim('/');
        return name.Length > 0 && !name.Contains('/', StringComparison.Ordinal) && !DateOnly.TryParseExact(name.Split('.')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>What leads from an address to the site's root; null for one that is nested beyond sense.</summary>
    public static string? RootFrom(string path)
    {
        const int deepest = 12;
        var depth = path.Count(character => character == '/') - 1;
        return depth > deepest ? null : string.Concat(Enumerable.Repeat("../", Math.Max(0, depth)));
    }
}
