using System.Text;

namespace DailyPapers.Web.Rendering;

/// <summary>Where a page stands, so that its links are relative and the site works from any folder.</summary>
/// <param name="Path">The page's own.</param>
public sealed record SitePlace(Site Site, string Path)
{
    /// <summary>What leads from here to the site's root: empty, or <c>../</c> once for every folder. A server shows one page at many addresses and says it itself;
    /// a host shows the page for lost readers at any, so that page names the site's address where that is known.</summary>
    public string Root { get; init; } = Path == "404.html" && Site.Options.Url is { } url ? url : string.Concat(Enumerable.Repeat("../", Path.Count(character => character == '/')));

    /// <summary>A link to another file of the site.</summary>
    /// <param name="path">From the site's root; a <c>#</c> begins a place within it.</param>
    public string To(string path)
    {
        var escaped = new StringBuilder(Root);
        foreach (var character in path)
            escaped.Append(char.IsAscii(character) ? character.ToString() : Uri.EscapeDataString(character.ToString()));
        return escaped.ToString();
    }

    /// <summary>The page's address for the world; null where the operator has not said where the site stands.</summary>
    public string? Canonical => Site.Options.AddressOf(Path);
}
