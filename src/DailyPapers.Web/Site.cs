using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web;

/// <summary>All that pages are made from.</summary>
public sealed record Site(Catalog Catalog, SiteOptions Options)
{
    /// <summary>Votes that were seen after the editions' closing.</summary>
    public VoteCounts Votes { get; init; } = VoteCounts.None;

    /// <summary>Of the program and the operator's words: part of every page's key.</summary>
    internal string Key { get; } = PageKey.Of(SiteVersion.Program, Options.Key);
}
