using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Storing.Sqlite;

/// <summary>A row of <c>answers</c>; SQLite has but one kind of integer.</summary>
internal sealed record AnswerRow
{
    /// <summary>An open answer by <c>key</c> and <c>attempt</c>.</summary>
    public const string Find = """
        SELECT key AS Key, attempt AS Attempt, paper AS Paper, round AS Round, model AS Model, body AS Body, input AS Input, cached AS Cached,
            cache_write AS CacheWrite, output AS Output, reasoning AS Reasoning, estimated AS Estimated, latency_ms AS LatencyMs, cost AS Cost, planned AS Planned, sought_body AS SoughtBody
        FROM answers WHERE key = @key AND attempt = @attempt AND settled = 0
        """;

    /// <summary>Takes its values from a row.</summary>
    public const string Insert = """
        INSERT INTO answers (key, attempt, paper, round, model, body, input, cached, cache_write, output, reasoning, estimated, latency_ms, kept_at, cost, planned, sought_body)
        VALUES (@Key, @Attempt, @Paper, @Round, @Model, @Body, @Input, @Cached, @CacheWrite, @Output, @Reasoning, @Estimated, @LatencyMs, @KeptAt, @Cost, @Planned, @SoughtBody)
        """;

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
