using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>A section with those of its blocks that are sent.</summary>
/// <param name="Section">Its blocks are the chosen ones, in their order.</param>
/// <param name="Role">What it was taken for.</param>
/// <param name="Omitted">Blocks of it that are not sent.</param>
public sealed record PlannedSection(TextSection Section, SectionRole Role, int Omitted);
