using System.Collections.Immutable;

namespace DailyPapers.Web.Rendering;

/// <summary>What a page's head says.</summary>
/// <param name="Path">The page's own, from the site's root.</param>
/// <param name="Title">Without the digest's name; null on the first page.</param>
/// <param name="Description">One or two sentences for those who have not opened the page.</param>
public sealed record PageHead(string Path, string? Title, string Description)
{
    /// <summary>The page's twin in Markdown, from the site's root; null where it has none.</summary>
    public string? Markdown { get; init; }

    /// <summary>A picture of the page for other sites' previews, from the site's root; null where it has none.</summary>
    public string? Card { get; init; }

    /// <summary>What the page is for machines (schema.org), as JSON; null where it is nothing in particular.</summary>
    public string? JsonLd { get; init; }

    /// <summary>Feeds besides those of the whole site: title and path of the Atom one.</summary>
    public ImmutableArray<(string Title, string Path)> Feeds { get; init; } = [];

    /// <summary>Scripts of the page besides the site's own, from the site's root.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>Whether formulas stand in it.</summary>
    public bool HasMaths { get; init; }

    /// <summary>Class of the body, for the page's layout.</summary>
    public string Layout { get; init; } = "plain";
}
