namespace DailyPapers.Simulation;

/// <summary>Why a request is answered with 400.</summary>
internal sealed record ChatDefect(string Message, string? Param, string? Code = null);
