namespace DailyPapers.Reading;

/// <summary>An address of the paper's own.</summary>
/// <param name="IsCode">A repository; else a page.</param>
internal sealed record OwnLink(string Address, bool IsCode);
