using DailyPapers.Papers;

namespace DailyPapers.Reading.Markdown;

/// <summary>Finds the first picture that has a caption, above or below it: a logo has none.</summary>
internal sealed class FigureFinder
{
    private string? _image;
    private string? _caption;

    public PaperFigure? Found { get; private set; }

    public void SeeImage(string address)
    {
        if (!WebAddress.IsOne(address))
            return;
        _image ??= address;
        Pair();
    }

    public void SeeBlock(BlockKind kind, string text)
    {
        // Any other text between them, and they do not belong together.
        (_image, _caption) = kind == BlockKind.FigureCaption ? (_image, text) : (null, null);
        Pair();
    }

    private void Pair()
    {
        if (Found is null && _image is not null && _caption is not null)
            Found = new PaperFigure(FigureCaption.Of(_caption), _image);
    }
}
