namespace DailyPapers.Papers;

/// <summary>A source that did not give the paper's text, so that the next one was asked.</summary>
/// <param name="Source">Its name in <c>reading.sources</c>.</param>
/// <param name="Code">Why, as <see cref="SourceFailedException.Code"/>.</param>
public sealed record PassedOver(string Source, string Code);
