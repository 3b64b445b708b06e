using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Storing.Sqlite;

/// <summary>A row of <c>answers</c>; SQLite has but one kind of integer.</summary>
internal sealed record AnswerRow
{
    public required string Key { get; init; }
    public long Attempt { get; init; }
    public required string Paper { get; init; }
    public long Round { get; init; }
    public required string Model { get; init; }
    public required string Body { get; init; }
    public long Input { get; init; }
    public long Cached { get; init; }
    public long CacheWrite { get; init; }
    public long Output { get; init; }
    public long Reasoning { get; init; }
    public long Estimated { get; init; }
    public long LatencyMs { get; init; }
    public string? KeptAt { get; init; }
    public string? Cost { get; init; }
    public long? Planned { get; init; }
    public long SoughtBody { get; init; }

    public static AnswerRow From(KeptAnswer answer, DateTimeOffset now) => new()
    {
        Key = answer.Key,
        Attempt = answer.Attempt,
        Paper = answer.Paper.Value,
        Round = answer.Round,
        Model = answer.Model,
        Body = answer.Body,
        Input = answer.Usage.Input,
        Cached = answer.Usage.Cached,
        CacheWrite = answer.Usage.CacheWrite,
        Output = answer.Usage.Output,
        Reasoning = answer.Usage.Reasoning,
        Estimated = answer.Usage.IsEstimated ? 1 : 0,
        LatencyMs = (long)answer.Latency.TotalMilliseconds,
        Cost = UseRow.Text(answer.CostUsd),
        Planned = answer.PlannedTokens,
        SoughtBody = answer.SoughtBody ? 1 : 0,
        KeptAt = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    };

    public KeptAnswer ToAnswer() => new(Key, (int)Attempt, PaperId.Parse(Paper), (int)Round, Model, Body,
        new TokenUsage(Input, Cached, CacheWrite, Output, Reasoning, Estimated != 0), TimeSpan.FromMilliseconds(LatencyMs))
    { CostUsd = UseRow.Money(Cost), PlannedTokens = (int?)Planned, SoughtBody = SoughtBody != 0 };
}
