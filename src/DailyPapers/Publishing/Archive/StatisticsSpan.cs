namespace DailyPapers.Publishing.Archive;

/// <summary>What a row of statistics is about.</summary>
public enum StatisticsSpan
{
    Day,
    Month,

    /// <summary>That wrote the summaries.</summary>
    Model,
}
