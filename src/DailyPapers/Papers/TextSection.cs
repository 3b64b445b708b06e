using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>A section without its subsections, which follow as sections of their own.</summary>
/// <param name="Id">LaTeXML's anchor: <c>S4</c>, <c>S4.SS2</c>, <c>A1</c>; empty for text in front of the first heading. Where a source has no anchors it is derived from the number.</param>
/// <param name="Number">As printed, without a full stop: <c>4.2</c>, <c>A.1</c>; empty for an unnumbered one.</param>
/// <param name="Title">Without the number.</param>
/// <param name="Level">1 for a section or an appendix, 2 for a subsection, 3 and more below.</param>
public sealed record TextSection(string Id, string Number, string Title, int Level, ImmutableArray<TextBlock> Blocks)
{
    /// <summary>Number and title as the paper prints them: <c>4.2 Results</c>.</summary>
    public string Heading => Number.Length == 0 ? Title : Title.Length == 0 ? Number : Number + " " + Title;
}
