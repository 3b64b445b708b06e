using DailyPapers.Searching;

namespace DailyPapers.Web.Serving.Searching;

/// <summary>What somebody looks for, and which part of the results is wanted.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Filter">Which papers are looked at.</param>
internal sealed record SearchRequest(string Text, SearchFilter Filter)
{
    public int Offset { get; init; }

    public int Limit { get; init; } = 20;
}
