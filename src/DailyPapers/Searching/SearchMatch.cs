namespace DailyPapers.Searching;

/// <summary>Where a query was found.</summary>
/// <param name="Score">See <see cref="SearchScore"/>.</param>
/// <param name="Text">The field of the best place, composed.</param>
/// <param name="Start">Of the found words in it.</param>
/// <param name="Length">Of the found words.</param>
internal sealed record SearchMatch(int Score, string Text, int Start, int Length);
