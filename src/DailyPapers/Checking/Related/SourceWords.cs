using DailyPapers.Papers;

namespace DailyPapers.Checking.Related;

/// <summary>
/// What a draft may share with its paper. Title and abstract are asked for every word; the body only for names and figures, because in
/// thirty pages any word of the field stands somewhere. Made for one paper and asked a hundred times: plain sets, since frozen ones take longer to make
/// than all that is asked of them.
/// </summary>
internal sealed class SourceWords
{
    private readonly HashSet<string> near;
    private readonly HashSet<string> everywhere;
    private readonly HashSet<string> figures;

    public SourceWords(PaperText text)
    {
        near = Stems(text.Abstract.Prepend(text.Title));
        everywhere = text.Sections.IsEmpty ? near : Stems(text.Everything);
        figures = LatinWords.Figures(text.Everything).ToHashSet(StringComparer.Ordinal);
        TitleNames = LatinWords.HyphenNames(text.Title).ToHashSet(StringComparer.Ordinal);
        IsWhole = text.Source == "abstract" || !text.Sections.IsEmpty;
    }

    /// <summary>Different words of title and abstract.</summary>
    public int Count => near.Count;

    /// <summary>Whether the draft's writer had no more than this, so that what is missing here was nowhere.</summary>
    public bool IsWhole { get; }

    /// <summary>Names with a hyphen, of the title alone: what a paper calls itself there is its own however common the halves are.</summary>
    public HashSet<string> TitleNames { get; }

    public bool HasNear(string stem) => near.Contains(stem);

    public bool HasAnywhere(string stem) => everywhere.Contains(stem);

    public bool HasFigure(string figure) => figures.Contains(figure);

    private static HashSet<string> Stems(params IEnumerable<string> texts) => WordStem.OfAll(LatinWords.In(texts));
}
