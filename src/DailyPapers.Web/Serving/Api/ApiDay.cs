using System.ComponentModel;

namespace DailyPapers.Web.Serving.Api;

/// <summary>A day in a list.</summary>
[Description("A day without its papers.")]
internal sealed record ApiDay(
    DateOnly Date,
    [property: Description("preliminary while the list is still open, final after.")] string Edition,
    [property: Description("How many papers the day has.")] int Papers,
    [property: Description("How many of them have no Korean yet.")] int Pending,
    [property: Description("The day's data, from the server's root.")] string Url,
    [property: Description("The day's page, from the server's root.")] string Page);
