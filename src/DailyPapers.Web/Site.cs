using DailyPapers.Web.Catalogs;

namespace DailyPapers.Web;

/// <summary>All that pages are made from.</summary>
public sealed record Site(Catalog Catalog, SiteOptions Options)
{
    /// <summary>Of the program and the operator's words: part of every page's key.</summary>
    internal string Key { get; } = PageKey.Of(SiteVersion.Program, Options.Key);
}
