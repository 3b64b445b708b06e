namespace DailyPapers.Summarizing;

/// <summary>What came back over the wire, of any status.</summary>
/// <param name="Header">Gives a header's value by its name.</param>
internal sealed record RawAnswer(int Status, string Body, Func<string, string?> Header);
