namespace DailyPapers.Simulation;

/// <summary>What a simulated service has of a paper at one of its addresses.</summary>
internal sealed record PageBody(string ContentType, byte[] Bytes);
