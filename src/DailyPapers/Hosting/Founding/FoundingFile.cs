namespace DailyPapers.Hosting.Founding;

/// <summary>A file of a new digest.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Content">What shall stand in it.</param>
/// <param name="State">What becomes of it.</param>
public sealed record FoundingFile(string Path, string Content, FoundingState State);
