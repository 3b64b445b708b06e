using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>A finding in a digest.</summary>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Paper">Its arXiv id, or its title where it has none.</param>
/// <param name="Title">The paper's own.</param>
public sealed record DigestFinding(int Line, string Paper, string Title, Finding Finding);
