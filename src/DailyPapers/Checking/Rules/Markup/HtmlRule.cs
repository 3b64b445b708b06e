using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>In Markdown: tags that are words of a model's language and disappear from the page. In drafts: tags and entities that were meant as markup.</summary>
internal sealed class HtmlRule() : PieceRule("markdown.html", Severity.Error, Repair.Mend)
{
    // Names of tags and entities go.
    public override Touch Touches => Touch.Latin | Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        if (piece.Text.AsSpan().IndexOfAny('<', '&') < 0)
            return [];
        return piece.IsMarkdown() ? LostTags.Of(piece) : PlainHtml.Of(piece);
    }
}
