using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>
/// In Markdown: asterisks that were meant to make bold and are printed, because a particle stands behind them. In drafts: every sign of Markdown that a
/// model wrote against its orders, because the publisher prints it.
/// </summary>
internal sealed class EmphasisRule() : PieceRule("markdown.emphasis", Severity.Error, Repair.Mend)
{
    // The address of a link goes, its words stay.
    public override Touch Touches => Touch.Latin | Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (piece.Text.AsSpan().IndexOfAny('*', '_', '[') < 0)
            return [];
        return piece.IsMarkdown() ? LiteralEmphasis.Of(piece) : PlainMarkdown.Of(piece, writing);
    }
}
