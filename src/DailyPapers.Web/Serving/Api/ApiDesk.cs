using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Searching;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Serving.Live;
using DailyPapers.Web.Serving.Pages;
using DailyPapers.Web.Serving.Searching;
using DailyPapers.Web.Weeks;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Web.Serving.Api;

/// <summary>Answers of the API, made from the site as it is now.</summary>
internal sealed class ApiDesk(LiveSite live, LiveSearch search, PageCache cache)
{
    public const string Root = "/api/v1";
    public const string Document = "/openapi/v1.json";

    public Task<IResult> IndexAsync(HttpContext context) => AnswerAsync(context, site => Answered(Index(site), site.Key));

    public Task<IResult> DaysAsync(HttpContext context) => AnswerAsync(context, site =>
    {
        var arguments = new ApiArguments(context);
        var list = Days(site.Catalog, arguments.Whole(ApiParameter.Limit), arguments.Date(ApiParameter.Before));
        Link(context, list.Next);
        return Answered(list, PageKey.Of([site.Key, "days", context.Request.QueryString.Value]));
    });

    /// <summary>The day's data, to the letter.</summary>
    public Task<IResult> DayAsync(HttpContext context) => UseAsync(context, async site =>
    {
        var date = new ApiArguments(context).Date(ApiParameter.Date)!.Value;
        if (site.Catalog.Day(date) is not { } day)
            throw new ApiException(StatusCodes.Status404NotFound, "day.unknown", $"The archive has no day {Text(date)}.");
        var content = await cache.GetAsync(Root, day.Hash, async () => new Content(await site.Shelf.JsonAsync(day, CancellationToken.None), MediaTypes.Json, day.Hash)).WaitAsync(context.RequestAborted);
        return new Answer(content, Answer.Revalidated);
    });

    public Task<IResult> PaperAsync(HttpContext context) => UseAsync(context, async site =>
    {
        var id = new ApiArguments(context).Id(ApiParameter.Id);
        if (!site.Catalog.ById.TryGetValue(id, out var paper))
            throw new ApiException(StatusCodes.Status404NotFound, "paper.unknown", $"The archive has no paper {id}.");
        var (day, days) = (site.Catalog.Day(paper.Date)!, site.Catalog.DaysOf(id));
        var data = JsonNode.Parse(await site.Shelf.JsonAsync(day, context.RequestAborted))!["papers"]!.AsArray().First(entry => (string?)entry!["id"] == id.Value)!;
        return Answered(new ApiPaper(id.Value, days, $"/papers/{id}.html", data.DeepClone()), PageKey.Of([id.Value, day.Hash, .. days.Select(Text)]));
    });

    public Task<IResult> SearchAsync(HttpContext context) => UseAsync(context, async site =>
    {
        var arguments = new ApiArguments(context);
        var request = new SearchRequest(arguments.Text(ApiParameter.Query), new SearchFilter(arguments.Date(ApiParameter.From), arguments.Date(ApiParameter.To), arguments.Area(ApiParameter.Area)))
        {
            Offset = arguments.Whole(ApiParameter.Offset),
            Limit = arguments.Whole(ApiParameter.Limit),
        };
        var (results, key) = await search.FindAsync(site, request, context.RequestAborted);
        var found = Found(request, results, context.Request.Query);
        Link(context, found.Next);
        return Answered(found, PageKey.Of(key, "search", context.Request.QueryString.Value));
    });

    public Task<IResult> TrendsAsync(HttpContext context) => AnswerAsync(context, site => Answered(Trends.Of(site.Catalog), site.Key));

    /// <summary>Newest first.</summary>
    internal static ApiDays Days(Catalog catalog, int limit, DateOnly? before)
    {
        var older = catalog.Days.Reverse().Where(day => before is null || day.Date < before).Take(limit + 1).ToList();
        var next = older.Count > limit ? $"{Root}/days?limit={Text(limit)}&before={Text(older[limit - 1].Date)}" : null;
        return new ApiDays(catalog.Days.Length, [.. older.Take(limit).Select(Day)], next);
    }

    private static ApiDay Day(CatalogDay day) =>
        new(day.Date, day.IsFinal ? "final" : "preliminary", day.Papers.Length, day.Pending, $"{Root}/days/{Text(day.Date)}", $"/days/{Text(day.Date)}.html");

    private static ApiSearch Found(SearchRequest request, SearchResults results, IQueryCollection query)
    {
        var end = request.Offset + results.Hits.Length;
        var rest = query.Where(each => each.Key != ApiParameter.Offset.Name).Select(each => $"{Uri.EscapeDataString(each.Key)}={Uri.EscapeDataString(each.Value.ToString())}");
        var next = end < results.Total && end <= ApiParameter.Offset.Most ? $"{Root}/search?{string.Join('&', rest)}&offset={Text(end)}" : null;
        return new ApiSearch(request.Text, results.Total, request.Offset, [.. results.Hits.Select(Found)], next);
    }

    private static ApiFound Found(SearchHit hit)
    {
        var (paper, summary) = (hit.Entry.Paper, hit.Entry.Summary);
        return new ApiFound(paper.Id.Value, hit.Date, paper.Title, summary?.TitleKo, summary?.Headline, summary?.Area, hit.Score, hit.Before + hit.Found + hit.After, $"/papers/{paper.Id}.html");
    }

    private static ApiIndex Index(ServedSite site)
    {
        var (catalog, options) = (site.Catalog, site.Plan.Site.Options);
        return new ApiIndex(options.Title, options.License, catalog.Days.Length, catalog.Papers.Length, catalog.Newest?.Date, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["openapi"] = Document,
            ["days"] = Root + "/days{?limit,before}",
            ["day"] = Root + "/days/{date}",
            ["paper"] = Root + "/papers/{id}",
            ["search"] = Root + "/search{?q,limit,offset,area,from,to}",
            ["trends"] = Root + "/trends",
        });
    }

    private Task<IResult> AnswerAsync(HttpContext context, Func<ServedSite, Answer> answer) => UseAsync(context, site => Task.FromResult(answer(site)));

    private async Task<IResult> UseAsync(HttpContext context, Func<ServedSite, Task<Answer>> answer) => await live.UseAsync(answer, context.RequestAborted);

    private static Answer Answered<T>(T value, string key) => new(ApiJson.Content(value, key), Answer.Revalidated);

    // https://www.rfc-editor.org/rfc/rfc8288
    private static void Link(HttpContext context, string? next)
    {
        if (next is not null)
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
