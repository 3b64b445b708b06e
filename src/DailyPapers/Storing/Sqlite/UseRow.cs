using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Storing.Sqlite;

/// <summary>A row of <c>answers</c> or <c>lost_requests</c> without the answer's body.</summary>
internal sealed record UseRow
{
    /// <summary>Answers and lost requests alike, oldest first.</summary>
    public const string Select = """
        SELECT kept_at AS At, paper AS Paper, model AS Model, round AS Round, attempt AS Attempt, input AS Input, cached AS Cached, cache_write AS CacheWrite,
            output AS Output, reasoning AS Reasoning, estimated AS Estimated, cost AS Cost, latency_ms AS LatencyMs, NULL AS LostBy, planned AS Planned, sought_body AS SoughtBody
        FROM answers
        UNION ALL SELECT lost_at, paper, model, round, attempt, input, 0, 0, output, 0, 1, cost, latency_ms, reason, NULL, 0 FROM lost_requests
        ORDER BY 1
        """;

    public required string At { get; init; }
    public required string Paper { get; init; }
    public required string Model { get; init; }
    public long Round { get; init; }
    public long Attempt { get; init; }
    public long Input { get; init; }
    public long Cached { get; init; }
    public long CacheWrite { get; init; }
    public long Output { get; init; }
    public long Reasoning { get; init; }
    public long Estimated { get; init; }
    public string? Cost { get; init; }
    public long LatencyMs { get; init; }
    public string? LostBy { get; init; }
    public long? Planned { get; init; }
    public long SoughtBody { get; init; }

    public ModelUse ToUse() => new(DateTimeOffset.Parse(At, CultureInfo.InvariantCulture), PaperId.Parse(Paper), Model, (int)Round, (int)Attempt,
        new TokenUsage(Input, Cached, CacheWrite, Output, Reasoning, Estimated != 0), Money(Cost), TimeSpan.FromMilliseconds(LatencyMs), LostBy)
    { PlannedTokens = (int?)Planned, SoughtBody = SoughtBody != 0 };

    // SQLite has no decimal numbers, and sums of money in binary ones drift.
    public static string? Text(decimal? money) => money?.ToString(CultureInfo.InvariantCulture);

    public static decimal? Money(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
