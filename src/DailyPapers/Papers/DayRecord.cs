namespace DailyPapers.Papers;

/// <summary>What the store knows of a day without its papers.</summary>
/// <param name="IsFetched">False for a day whose list could not be had yet.</param>
/// <param name="IsPublished">Its files were written once.</param>
/// <param name="IsStale">Something changed since its files were written.</param>
public sealed record DayRecord(DateOnly Date, bool IsFetched, bool IsFinal, int Papers, int Pending, bool IsPublished, bool IsStale)
{
    /// <summary>Of its data file as we wrote it last, null where we never did.</summary>
    public string? DataHash { get; init; }

    /// <summary>A day is shown once one of its papers is summarized, and ever after.</summary>
    public bool IsPublishable => IsPublished || Papers > Pending;
}
