namespace DailyPapers.Checking.Digests;

/// <summary>A change that was made to a digest.</summary>
/// <param name="Line">On which the changed text begins, from 1.</param>
public sealed record DigestMend(int Line, string Rule, string Before, string After);
