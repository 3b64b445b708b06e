namespace DailyPapers.Papers;

/// <summary>The tokens of one answer. Cached, written and reasoning tokens are parts of input and output.</summary>
/// <param name="IsEstimated">The server told none: counted by us.</param>
public sealed record TokenUsage(long Input, long Cached, long CacheWrite, long Output, long Reasoning, bool IsEstimated);
