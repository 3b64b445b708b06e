using System.ComponentModel;

namespace DailyPapers.Web.Serving.Api;

/// <summary>Where everything is.</summary>
[Description("Where everything is.")]
internal sealed record ApiIndex(
    [property: Description("The digest's name.")] string Title,
    [property: Description("The license of the Korean texts.")] string License,
    [property: Description("How many days there are.")] int Days,
    [property: Description("How many papers there are, each once.")] int Papers,
    [property: Description("The newest day; null for an empty archive.")] DateOnly? Newest,
    [property: Description("The addresses, templates in braces, from the server's root.")] IReadOnlyDictionary<string, string> Links);
