namespace DailyPapers.Reading.Pdf;

/// <summary>A heading and where it stands among the rows.</summary>
/// <param name="Level">1 for a section or an appendix.</param>
internal sealed record FoundHeading(HeadingLine Line, int Level);
