using System.Text.Json.Serialization;
using DailyPapers.Checking;
using DailyPapers.Delivering;
using DailyPapers.Fetching;
using DailyPapers.Publishing;
using DailyPapers.Reading;
using DailyPapers.Summarizing;

namespace DailyPapers.Hosting;

/// <summary><c>daily-papers.json</c>: a section for each stage, every key optional.</summary>
public sealed class Settings
{
    /// <summary>For editors; we do not look at it.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public FetchingOptions Fetching { get; set; } = new();

    public ReadingOptions Reading { get; set; } = new();

    public SummarizingOptions Summarizing { get; set; } = new();

    public CheckingOptions Checking { get; set; } = new();

    public PublishingOptions Publishing { get; set; } = new();

    public DeliveringOptions Delivering { get; set; } = new();

    public ServingOptions Serving { get; set; } = new();
}
