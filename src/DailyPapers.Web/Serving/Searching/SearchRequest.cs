using DailyPapers.Searching;

namespace DailyPapers.Web.Serving.Searching;

/// <summary>What somebody looks for, and which part of the results is wanted.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Area">One of the areas' names; null: all of them.</param>
/// <param name="From">The first day; null: from the beginning.</param>
/// <param name="To">The last day; null: to the end.</param>
internal sealed record SearchRequest(string Text, string? Area, DateOnly? From, DateOnly? To)
{
    public int Offset { get; init; }

    public int Limit { get; init; } = 20;
}
