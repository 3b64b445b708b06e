using System.ComponentModel;

namespace DailyPapers.Web.Serving.Api;

/// <summary>A paper that was found.</summary>
[Description("A paper that was found.")]
internal sealed record ApiFound(
    string Id,
    [property: Description("The newest day that lists it.")] DateOnly Date,
    [property: Description("The original title.")] string Title,
    [property: Description("Null while the paper is pending.")] string? TitleKo,
    [property: Description("The finding in one line; null while the paper is pending.")] string? Headline,
    [property: Description("Null while the paper is pending.")] string? Area,
    [property: Description("A whole number; higher is better.")] int Score,
    [property: Description("The place where it was found, shortened.")] string Found,
    [property: Description("The paper's page, from the server's root.")] string Page);
