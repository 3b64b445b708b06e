using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>A line of <c>papers_list.csv</c> as it stands in the file; an older archive's may point anywhere.</summary>
public sealed record IndexLine(DateOnly Date, string Title, string Url)
{
    internal static IndexLine Of(IndexRow row) => new(row.Date, VisibleText.Title(row.Title), row.Id.ArxivUrl);

    /// <summary>The paper where the address names one, else the address itself: what tells lines of a day apart, and orders them.</summary>
    internal string Key => PaperId.TryParse(Url.TrimEnd('/').Split('/')[^1], out var id) ? id.Value : Url;
}
