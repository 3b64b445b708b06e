namespace DailyPapers.Summarizing;

/// <summary>A model's price and where it comes from.</summary>
/// <param name="AsOf">The day of a known price; null for one that the operator set, and for local models.</param>
public sealed record FoundPrice(ModelPrice Price, DateOnly? AsOf);
