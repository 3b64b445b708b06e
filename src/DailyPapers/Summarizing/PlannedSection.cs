using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>A section with those of its blocks that are sent.</summary>
/// <param name="Section">Its blocks are the chosen ones, in their order. Of a long block only some sentences or rows may be there, parted by <see cref="Gap"/>.</param>
/// <param name="Role">What it was taken for.</param>
/// <param name="Omitted">Blocks of it of which nothing is sent.</param>
public sealed record PlannedSection(TextSection Section, SectionRole Role, int Omitted)
{
    /// <summary>Stands where text was left out, so that its neighbours are not taken for adjacent.</summary>
    public const string Gap = "[…]";

    /// <summary>The chosen blocks, by their position among them, in front of which text was left out since the chosen one before. Never 0: a heading parts enough.</summary>
    public ImmutableArray<int> Gaps { get; init; } = [];

    /// <summary>Whether anything of it is sent.</summary>
    public bool IsSent => Section.Blocks.Length > 0;
}
