namespace DailyPapers.Simulation;

/// <summary>What a simulated provider asks for, in USD per million tokens.</summary>
public sealed record SimulatedRates(decimal Input, decimal Cached, decimal CacheWrite, decimal Output);
