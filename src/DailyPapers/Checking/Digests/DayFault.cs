namespace DailyPapers.Checking.Digests;

/// <summary>A part of a day's data that is not what it has to be.</summary>
/// <param name="Path">In the JSON: <c>papers[3].title</c>.</param>
/// <param name="Start">In the file: where it stands, or where that stands that lacks it.</param>
/// <param name="IsMissing">It isn't there at all.</param>
/// <param name="Korean">What it has to be.</param>
/// <param name="English">The same.</param>
internal sealed record DayFault(string Path, int Start, bool IsMissing, string Korean, string English);
