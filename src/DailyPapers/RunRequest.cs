namespace DailyPapers;

/// <summary>What a run was asked to do.</summary>
public sealed record RunRequest
{
    /// <summary>One day; excludes the range.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The list that is still growing.</summary>
    public bool OpenList { get; init; }

    /// <summary>The first day of a range.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Its last day; null: the newest closed one.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The most papers that the model is asked about in this run; the others stay pending.</summary>
    public int? Limit { get; init; }

    /// <summary>Ask again for finished papers.</summary>
    public bool Refresh { get; init; }

    /// <summary>No day was named: the run takes what is due.</summary>
    public bool TakesWhatIsDue => Date is null && !OpenList && From is null && To is null;
}
