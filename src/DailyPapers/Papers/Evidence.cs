namespace DailyPapers.Papers;

/// <param name="Section">The section's id (<c>S4.SS2</c>), or <c>abstract</c>.</param>
/// <param name="SectionTitle">As the paper prints it.</param>
/// <param name="Quote">The source's own words, to the letter.</param>
public sealed record Evidence(string Section, string SectionTitle, string Quote);
