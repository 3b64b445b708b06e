using System.Collections.Frozen;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Related;

/// <summary>
/// What a draft may share with its paper. Title and abstract are asked for every word; the body only for names and figures, because in
/// thirty pages any word of the field stands somewhere.
/// </summary>
internal sealed class SourceWords(PaperText text)
{
    private readonly FrozenSet<string> near = Near(text);
    private readonly FrozenSet<string> figures = LatinWords.Figures(text.Everything).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> everywhere = LatinWords.In(text.Everything).Select(WordStem.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Different words of title and abstract.</summary>
    public int Count => near.Count;

    /// <summary>Whether the draft's writer had no more than this, so that what is missing here was nowhere.</summary>
    public bool IsWhole { get; } = text.Source == "abstract" || !text.Sections.IsEmpty;

    /// <summary>Names with a hyphen, of the title alone: what a paper calls itself there is its own however common the halves are.</summary>
    public FrozenSet<string> TitleNames { get; } = LatinWords.HyphenNames(text.Title).ToFrozenSet(StringComparer.Ordinal);

    public bool HasNear(string stem) => near.Contains(stem);

    public bool HasAnywhere(string stem) => everywhere.Contains(stem);

    public bool HasFigure(string figure) => figures.Contains(figure);

    private static FrozenSet<string> Near(PaperText text) =>
        text.Abstract.Prepend(text.Title).SelectMany(LatinWords.In).Select(WordStem.Of).ToFrozenSet(StringComparer.Ordinal);
}
