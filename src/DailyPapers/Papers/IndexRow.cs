namespace DailyPapers.Papers;

/// <summary>A line of <c>papers_list.csv</c>.</summary>
public sealed record IndexRow(DateOnly Date, PaperId Id, string Title);
