namespace DailyPapers.Http;

/// <summary>How a service is asked.</summary>
/// <param name="Spacing">At least this long between two requests.</param>
/// <param name="Timeout">Of one try, from sending to the body's end.</param>
/// <param name="RetryDelay">The wait after the first failure; it doubles.</param>
/// <param name="Attempts">Tries in all.</param>
/// <param name="SizeCap">In bytes; a longer body is an error.</param>
public sealed record PoliteClientOptions(TimeSpan Spacing, TimeSpan Timeout, TimeSpan RetryDelay, int Attempts, long SizeCap);
