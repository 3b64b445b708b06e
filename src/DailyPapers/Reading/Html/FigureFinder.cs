using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>Finds the first figure that shows something and says what: one of the paper's body goes before one of its appendices.</summary>
internal sealed class FigureFinder(PageAddress address)
{
    /// <summary>In pixels: a narrower picture is an icon.</summary>
    private const int NarrowestPicture = 40;

    private PaperFigure? inBody;
    private PaperFigure? inAppendix;

    public PaperFigure? Figure => inBody ?? inAppendix;

    /// <param name="figure">One that is inside no other.</param>
    public void Consider(PageNode figure, bool isAppendix)
    {
        if (!figure.Has("ltx_figure") || (isAppendix ? Figure : inBody) is not null || Of(figure) is not { } found)
            return;
        if (isAppendix)
            inAppendix = found;
        else
            inBody = found;
    }

    private PaperFigure? Of(PageNode figure)
    {
        var where = figure.Descendants().Where(IsPicture).Select(picture => address.Resolve(picture.Source)).FirstOrDefault(found => found is not null);
        where ??= figure.Descendants().Any(node => node.Name == "svg") ? address.Place(figure.Id) : null;
        // The words are read again, apart: what is found in them counts where they stand.
        var captions = figure.Descendants().Where(node => node.Role == PageRole.Caption).Select(caption => (IsOwn: caption.Parent == figure, Text: new InlineText(new Finds()).Of(caption)));
        var caption = captions.Where(one => one.Text.Length > 0).OrderByDescending(one => one.IsOwn).Select(one => one.Text).FirstOrDefault();
        return where is null || caption is null ? null : new PaperFigure(FigureCaption.Of(caption), where);
    }

    private static bool IsPicture(PageNode node) =>
        node.Name == "img" && node.Role != PageRole.Formula && !node.Has("ltx_missing") && node.Width is 0 or >= NarrowestPicture && !node.Ink.Vanishes;
}
