namespace DailyPapers.Papers;

/// <summary>A piece of a section that is read in one go.</summary>
/// <param name="Text">One line; of a table a line for each row, its cells parted by <c> | </c>. Formulas stand as TeX between dollars.</param>
public sealed record TextBlock(BlockKind Kind, string Text);
