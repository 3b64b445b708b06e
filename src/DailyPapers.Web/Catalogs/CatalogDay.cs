using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace DailyPapers.Web.Catalogs;

/// <summary>A day of the archive without its texts.</summary>
/// <param name="Hash">Of the day's data, to the byte.</param>
/// <param name="Papers">In the day's order.</param>
/// <param name="Mended">How many places the checks mended.</param>
/// <param name="Errors">How many places are marked.</param>
public sealed record CatalogDay(DateOnly Date, bool IsFinal, string Hash, ImmutableArray<CatalogPaper> Papers, long Mended, long Errors)
{
    /// <summary>Of all that pages show of the day: that a run asked in vain once more changes the data and no page.</summary>
    [JsonIgnore]
    public string Shown => PageKey.Of([IsFinal ? "final" : "preliminary", .. Papers.Select(paper => paper.Hash)]);

    [JsonIgnore]
    public int Pending => Papers.Count(paper => paper.IsPending);
}
