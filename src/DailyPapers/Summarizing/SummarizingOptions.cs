namespace DailyPapers.Summarizing;

/// <summary>The section <c>summarizing</c> of the settings.</summary>
public sealed class SummarizingOptions
{
    /// <summary>The largest output that today's models give.</summary>
    public const int MostOutputTokens = 128_000;

    public string Model { get; set; } = "gpt-6-luna";

    /// <summary>Requests at once, 1 to 64.</summary>
    public int Concurrency { get; set; } = 8;

    /// <summary>Papers that are worked on at once: while some wait for the model, others are read or checked, so that the model never waits for us.</summary>
    /// <remarks>A method: properties are keys of the settings.</remarks>
    public int PapersAtOnce() => Concurrency + Math.Min(Concurrency, 8);

    /// <summary>Of one try.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Of all tries of one request together, waits included.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The wait after a first failure; it doubles with each.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The most tokens of one answer, reasoning included, 500 to 128,000. An answer that is cut off is asked for once more with twice as many.</summary>
    public int OutputTokens { get; set; } = 6000;

    /// <summary>Sent as it is; null is not sent.</summary>
    public string? ReasoningEffort { get; set; }

    /// <summary>The operator's own, by model. They win over <see cref="KnownPrices"/>.</summary>
    public Dictionary<string, ModelPrice> Prices { get; set; } = new(StringComparer.Ordinal);

    /// <summary>
    /// What suits a model on the operator's own machine: it answers one request after the other, and takes minutes for it. The second is being read and
    /// checked meanwhile.
    /// </summary>
    public static SummarizingOptions ForLocalModels() => new() { Concurrency = 2, Timeout = TimeSpan.FromMinutes(30), Deadline = TimeSpan.FromHours(2) };

    /// <summary>Of <see cref="Model"/>; null where it is unknown.</summary>
    public FoundPrice? FindPrice() => KnownPrices.Find(Model, Prices);

    /// <summary>Null where the model's price is unknown.</summary>
    public decimal? CostOf(Papers.TokenUsage usage) => FindPrice()?.Price.CostOf(usage);
}
