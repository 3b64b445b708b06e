using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>How much of a figure's caption is kept.</summary>
internal static class FigureCaption
{
    /// <summary>In characters, with the mark of the cut.</summary>
    private const int Longest = 500;

    /// <summary>Cut between two words where there are some, and not within a formula or a pair of surrogates.</summary>
    public static string Of(string caption)
    {
        if (caption.Length <= Longest)
            return caption;
        var cut = caption.LastIndexOf(' ', Longest - 1);
        var kept = caption[..(cut > Longest / 2 ? cut : char.IsHighSurrogate(caption[Longest - 2]) ? Longest - 2 : Longest - 1)];
        if (kept.Count('$') % 2 == 1)
            kept = kept[..kept.LastIndexOf('$')];
        return PlainText.Line(kept) + "…";
    }
}
