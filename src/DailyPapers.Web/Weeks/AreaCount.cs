namespace DailyPapers.Web.Weeks;

/// <param name="Share">In percent of the week's papers of known areas.</param>
public sealed record AreaCount(string Name, int Papers, decimal Share);
