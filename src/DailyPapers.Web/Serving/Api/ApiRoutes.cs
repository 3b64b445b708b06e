using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Web.Weeks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DailyPapers.Web.Serving.Api;

/// <summary>The API's addresses, each with what the document says of it.</summary>
internal static class ApiRoutes
{
    private static readonly string[] Verbs = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes, ApiDesk desk)
    {
        Route<ApiIndex>(routes, "/", desk.IndexAsync, "index", "Where everything is", "The digest in figures, and the addresses of the API.");
        Route<ApiDays>(routes, "/days", desk.DaysAsync, "days", "The days of the archive", "Newest first. The Link header names the next page, too.", ApiParameter.Limit, ApiParameter.Before);
        Route<Edition>(routes, "/days/{date}", desk.DayAsync, "day", "A day's data", "The file paper_logs/YYYY/MM/DD.json to the letter, or what a run that is under way will write there.", ApiParameter.Date);
        Route<ApiPaper>(routes, "/papers/{**id}", desk.PaperAsync, "paper", "A paper", "As the newest day that lists it has it.", ApiParameter.Id);
        Route<ApiSearch>(routes, "/search", desk.SearchAsync, "search", "Search", "Papers that have all the words, the best first; ties by date, the newest first, then by id.", ApiParameter.Query, ApiParameter.Limit, ApiParameter.Offset, ApiParameter.Area, ApiParameter.From, ApiParameter.To);
        Route<Trends>(routes, "/trends", desk.TrendsAsync, "trends", "Areas, keywords, votes and code by week", "Counted from the archive, never written by a model.");
    }

    private static void Route<T>(IEndpointRouteBuilder routes, string pattern, Func<HttpContext, Task<IResult>> answer, string name, string summary, string description, params ApiParameter[] parameters) =>
        routes.MapMethods(ApiDesk.Root + pattern, Verbs, (Delegate)answer).WithName(name).WithSummary(summary).WithDescription(description).WithMetadata(new Parameters([.. parameters]))
            .Produces<T>(StatusCodes.Status200OK, "application/json");

    /// <summary>For the document.</summary>
    internal sealed record Parameters(ImmutableArray<ApiParameter> All);
}
