using DailyPapers.Web.Cards;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web;

/// <summary>All that pages are made from.</summary>
public sealed record Site(Catalog Catalog, SiteOptions Options)
{
    /// <summary>Votes that were seen after the editions' closing.</summary>
    public VoteCounts Votes { get; init; } = VoteCounts.None;

    /// <summary>Draws cards for other sites' previews; null where none are drawn.</summary>
    public CardTool? Cards { get; init; }

    /// <summary>Of the program and the operator's words: part of every page's key.</summary>
    internal string Key => PageKey.Of(SiteVersion.Program, Options.Key, Cards is null ? "0" : "1");
}
