namespace DailyPapers.Papers;

/// <summary>The first figure that shows something. Only linked: most papers' licences do not let it be shown.</summary>
/// <param name="Caption">In English, at most 500 characters.</param>
/// <param name="Address">Of the picture where it has one of its own, else of its place in the paper; http or https.</param>
public sealed record PaperFigure(string Caption, string Address);
