using System.Reflection;

namespace DailyPapers.Web.Pages;

/// <summary>Styles, scripts and fonts, as they are embedded.</summary>
internal static class AssetPages
{
    private const string Folder = "assets/";

    private static readonly Assembly Own = typeof(AssetPages).Assembly;
    private static readonly string[] Names = [.. Own.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static IEnumerable<SitePage> Of(Site _) => Names.Select(name => new SitePage(name, PageKey.Of(SiteVersion.Program, name), (_, token) => ReadAsync(name, token)));

    private static async Task<byte[]> ReadAsync(string name, CancellationToken cancellationToken)
    {
        await using var stream = Own.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
