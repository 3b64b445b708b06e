using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Nodes;

namespace DailyPapers.Web.Serving.Api;

/// <summary>A paper with the days that list it.</summary>
[Description("A paper with the days that list it.")]
internal sealed record ApiPaper(
    string Id,
    [property: Description("The days that list it, oldest first.")] ImmutableArray<DateOnly> Days,
    [property: Description("The paper's page, from the server's root.")] string Page,
    [property: Description("The paper as the newest day's data has it.")] JsonNode Paper);
