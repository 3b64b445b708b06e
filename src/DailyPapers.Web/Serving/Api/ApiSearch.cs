using System.Collections.Immutable;
using System.ComponentModel;

namespace DailyPapers.Web.Serving.Api;

/// <summary>What a search found.</summary>
[Description("What a search found, the best first.")]
internal sealed record ApiSearch(
    [property: Description("What was looked for.")] string Query,
    [property: Description("All that were found.")] int Total,
    int Offset,
    ImmutableArray<ApiFound> Papers,
    [property: Description("The address of the next page; null at the end.")] string? Next);
