namespace DailyPapers.Searching.Static;

/// <param name="Path">From the site's root, with forward slashes.</param>
/// <param name="Content">To be written as UTF-8.</param>
public sealed record StaticFile(string Path, string Content);
