namespace DailyPapers.Fetching;

/// <summary>The section <c>fetching</c> of the settings.</summary>
public sealed class FetchingOptions
{
    /// <summary>At least this long between two requests for lists. Zero is allowed.</summary>
    public TimeSpan Spacing { get; set; } = TimeSpan.Zero;

    /// <summary>Of one try.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The wait after a first failure; it doubles with each.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Tries of one request, 1 to 10.</summary>
    public int Attempts { get; set; } = 4;
}
