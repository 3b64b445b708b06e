using DailyPapers.Web.Cards;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Weeks;

namespace DailyPapers.Web;

/// <summary>All that pages are made from.</summary>
public sealed record Site(Catalog Catalog, SiteOptions Options)
{
    // Every page asks.
    private readonly string _plain = PageKey.Of(SiteVersion.Program, Options.Key, "0");
    private readonly string _withCards = PageKey.Of(SiteVersion.Program, Options.Key, "1");

    /// <summary>Votes that were seen after the editions' closing.</summary>
    public VoteCounts Votes { get; init; } = VoteCounts.None;

    /// <summary>Draws cards for other sites' previews; null where none are drawn.</summary>
    public CardTool? Cards { get; init; }

    /// <summary>Of the program and the operator's words: part of every page's key.</summary>
    internal string Key => Cards is null ? _plain : _withCards;
}
