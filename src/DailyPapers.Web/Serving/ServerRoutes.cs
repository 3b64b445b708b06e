using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DailyPapers.Web.Serving.Api;
using DailyPapers.Web.Serving.Live;
using DailyPapers.Web.Serving.Pages;
using DailyPapers.Web.Serving.Searching;
using DailyPapers.Web.Serving.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DailyPapers.Web.Serving;

/// <summary>All addresses besides the API's.</summary>
internal static class ServerRoutes
{
    /// <summary>Whatever no other route takes.</summary>
    public const string Anything = "{**path}";

    public static void Map(WebApplication routes, LiveSite live, PageDesk pages, SearchDesk search, PrometheusText metrics)
    {
        var document = new Lazy<Task<Content>>(() => ApiDocument.RenderAsync(routes.Services, CancellationToken.None));
        routes.Map(ApiDesk.Document, context => AnswerAsync(context, async () => new Answer(await document.Value, Answer.Revalidated)));
        routes.Map(RouteNames.Health, context => AnswerAsync(context, async () => Health(await live.CurrentAsync(context.RequestAborted))));
        routes.Map(RouteNames.Metrics, context => AnswerAsync(context, async () =>
        {
            // The gauges are those of now, also where nobody else has asked.
            await live.CurrentAsync(context.RequestAborted);
            return Unkept(Encoding.UTF8.GetBytes(metrics.Render()), PrometheusText.MediaType);
        }));
        foreach (var address in new[] { RouteNames.Search, RouteNames.Search + ".html" })
            routes.Map(address, context => SearchAsync(context, search));
        routes.Map(Anything, context => PageAsync(context, pages));
    }

    private static async Task PageAsync(HttpContext context, PageDesk pages)
    {
        if (RouteNames.IsApi(context.Request.Path))
            await ApiError.Of(StatusCodes.Status404NotFound).ExecuteAsync(context);
        else
            await (await pages.GetAsync(context.Request.Path.Value ?? "/", context.Request.QueryString, context.RequestAborted)).ExecuteAsync(context);
    }

    private static async Task SearchAsync(HttpContext context, SearchDesk search)
    {
        // An address for every word somebody typed is nothing to be found by others' searches.
        if (context.Request.QueryString.HasValue)
            context.Response.Headers["X-Robots-Tag"] = "noindex";
        await (await search.GetAsync(context.Request.Query, context.RequestAborted)).ExecuteAsync(context);
    }

    private static Answer Health(ServedSite site)
    {
        var json = new JsonObject
        {
            ["status"] = site.HasArchive ? "ok" : "no archive",
            ["days"] = site.Catalog.Days.Length,
            ["newest"] = site.Catalog.Newest?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return Unkept(Encoding.UTF8.GetBytes(json.ToJsonString()), MediaTypes.Json) with { Status = site.HasArchive ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable };
    }

    private static Answer Unkept(byte[] bytes, string mediaType) => new(new Content(bytes, mediaType, PageKey.Of(Convert.ToHexString(bytes))), "no-store");

    private static async Task AnswerAsync(HttpContext context, Func<Task<Answer>> answer) => await (await answer()).ExecuteAsync(context);
}
