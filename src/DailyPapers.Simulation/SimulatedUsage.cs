namespace DailyPapers.Simulation;

/// <summary>The tokens of a request as a simulated provider counts them. Cached, written and reasoning tokens are parts of the others.</summary>
public sealed record SimulatedUsage(long Input, long Cached, long CacheWrite, long Output, long Reasoning);
