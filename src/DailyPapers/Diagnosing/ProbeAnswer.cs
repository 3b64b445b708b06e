namespace DailyPapers.Diagnosing;

/// <summary>What a service said to one request.</summary>
/// <param name="Body">Its beginning.</param>
/// <param name="Date">By the service's clock; null where it did not say.</param>
internal sealed record ProbeAnswer(int Status, string Body, DateTimeOffset? Date);
