using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>Where in an article a block stands.</summary>
/// <param name="Kind">Of a line of text there.</param>
/// <param name="Level">Of the section; 0 in front of the first one.</param>
internal sealed record BlockPlace(BlockKind Kind, FloatKind Float, int Level, bool IsAppendix)
{
    /// <param name="figure">Panels of a table say of themselves that they are figures.</param>
    /// <param name="around">What the figure stands in.</param>
    public static FloatKind FloatOf(PageNode figure, FloatKind around)
    {
        if (figure.Has("ltx_table"))
            return FloatKind.Table;
        if (figure.Classes.Any(name => name is "ltx_algorithm" or "ltx_lstlisting" || name.StartsWith("ltx_float_algorithm", StringComparison.Ordinal) || name.StartsWith("ltx_float_listing", StringComparison.Ordinal)))
            return FloatKind.Listing;
        return around == FloatKind.Table ? around : FloatKind.Figure;
    }
}
