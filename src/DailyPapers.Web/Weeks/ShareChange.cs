namespace DailyPapers.Web.Weeks;

/// <summary>How much of a week's papers an area or a keyword has, against the weeks before.</summary>
/// <param name="Name">As readers know it.</param>
/// <param name="Slug">Of its page.</param>
/// <param name="Papers">In the week.</param>
/// <param name="Share">In percent of the week's papers.</param>
/// <param name="Before">The mean of the shares of the weeks before, in percent.</param>
public sealed record ShareChange(string Name, string Slug, int Papers, decimal Share, decimal Before)
{
    /// <summary>In percentage points.</summary>
    public decimal Change => Share - Before;
}
