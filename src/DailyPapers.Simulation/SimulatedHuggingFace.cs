using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>
/// Hugging Face as it answers: pages of a day's list (400 for a day that is not open, <c>[]</c> for weekends and days without a list), and of single papers
/// their Markdown, their facts and the repositories that name them, where they were given to it. Every other address is 404.
/// </summary>
public sealed partial class SimulatedHuggingFace
{
    private const int Quota = 500;
    private const int PageQuota = 100;
    private readonly ConcurrentDictionary<DateOnly, ImmutableArray<string>> _lists = new();
    private readonly RequestLog _log = new();

    /// <summary>Later days are answered with 400. By default every day is open.</summary>
    public DateOnly LastOpenDay { get; set; } = DateOnly.MaxValue;

    /// <summary>By day (<c>2026-11-20</c>), or for whichever request is next.</summary>
    public PlannedFaults Faults { get; } = new();

    /// <summary>What it has of single papers, and what goes wrong with it.</summary>
    public PaperShelf Shelf { get; } = new();

    /// <summary>What it says is left of the pages' quota; null: it never runs out.</summary>
    public int? PagesLeft { get; set; }

    /// <summary>In the order of their arrival.</summary>
    public IReadOnlyList<SeenRequest> Requests => _log.Requests;

    /// <summary>Sets or replaces a day's list; a list that grows is set again.</summary>
    /// <param name="day">The list's name.</param>
    /// <param name="json">A JSON array of list items; they are sent in this order and to the letter.</param>
    public void SetList(DateOnly day, string json)
    {
        using var document = JsonDocument.Parse(json);
        _lists[day] = [.. document.RootElement.EnumerateArray().Select(item => item.GetRawText())];
    }

    /// <inheritdoc cref="SetList(DateOnly, string)"/>
    public void SetList(DateOnly day, JsonArray items)
    {
        ArgumentNullException.ThrowIfNull(items);
        SetList(day, Json.Text(items));
    }

    /// <summary>The Markdown of a paper.</summary>
    public void SetMarkdown(string id, string markdown) => Shelf.Set(PaperRoute.Markdown, id, "text/markdown; charset=utf-8", Encoding.UTF8.GetBytes(markdown));

    /// <summary>A paper's facts, flat.</summary>
    public void SetPaper(string id, JsonObject paper) => Shelf.Set(PaperRoute.Paper, id, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(Json.Text(paper)));

    /// <summary>So many repositories of each kind name the paper.</summary>
    public void SetRepositories(string id, int models, int datasets, int spaces)
    {
        JsonArray Some(int count) => [.. Enumerable.Range(0, count).Select(number => (JsonNode)new JsonObject { ["id"] = $"toylab/toy-{number}" })];
        var repositories = new JsonObject { ["models"] = Some(models), ["datasets"] = Some(datasets), ["spaces"] = Some(spaces) };
        Shelf.Set(PaperRoute.Repositories, id, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(Json.Text(repositories)));
    }

    internal async Task HandleAsync(HttpContext context)
    {
        var seen = await _log.EnterAsync(context);
        try
        {
            await AnswerAsync(context, seen);
            seen.Status = context.RequestAborted.IsCancellationRequested ? 0 : context.Response.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            seen.Status = 0;
        }
        finally
        {
            _log.Leave(seen);
        }
    }

    private Task AnswerAsync(HttpContext context, SeenRequest seen)
    {
        if (PaperPage().Match(seen.Path) is { Success: true } match)
            return SendPaperAsync(context, seen, match);
        context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"api\";r={Math.Max(0, Quota - _log.Requests.Count(request => request.Path == "/api/daily_papers"))};t=55");
        context.Response.Headers["RateLimit-Policy"] = $"\"fixed window\";\"api\";q={Quota};w=300";
        if (seen.Path != "/api/daily_papers" || seen.Method != HttpMethods.Get)
            return context.SendJsonAsync(404, """{"error":"Sorry, we can't find the page you are looking for."}""");
        if (!DateOnly.TryParseExact(context.Request.Query["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return context.SendJsonAsync(400, """{"error":"Invalid date"}""");
        if (day > LastOpenDay)
            return context.SendJsonAsync(400, string.Create(CultureInfo.InvariantCulture, $"{{\"error\":\"date must be <= {LastOpenDay:yyyy-MM-dd}\"}}"));
        return SendPageAsync(context, seen, day);
    }

    private async Task SendPaperAsync(HttpContext context, SeenRequest seen, Match match)
    {
        var (route, id) = match.Groups["page"].Success ? (PaperRoute.Markdown, match.Groups["page"].Value)
            : match.Groups["paper"].Success ? (PaperRoute.Paper, match.Groups["paper"].Value)
            : (PaperRoute.Repositories, match.Groups["repos"].Value);
        if (route == PaperRoute.Markdown)
        {
            context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"pages\";r={PagesLeft ?? PageQuota - 1};t=1");
            context.Response.Headers["RateLimit-Policy"] = $"\"fixed window\";\"pages\";q={PageQuota};w=300";
        }

        if (await Shelf.FailsAsync(context, route, id))
            return;
        var page = Shelf.Find(route, id);
        await (page is null ? context.SendJsonAsync(404, """{"error":"Paper not found"}""") : context.SendPageAsync(200, page));
        seen.IsAnswered = page is not null;
    }

    private Task SendPageAsync(HttpContext context, SeenRequest seen, DateOnly day)
    {
        if (!TryReadNumber(context, "limit", 50, 1, 100, out var limit) || !TryReadNumber(context, "p", 0, 0, int.MaxValue, out var page))
            return context.SendJsonAsync(400, """{"error":"limit must be between 1 and 100, p at least 0"}""");
        ImmutableArray<string> list = _lists.TryGetValue(day, out var known) ? known : [];
        var items = list.Skip((int)Math.Min((long)page * limit, int.MaxValue)).Take(limit).ToArray();
        if (((long)page + 1) * limit < list.Length)
            context.Response.Headers.Link = string.Create(CultureInfo.InvariantCulture, $"<http://{context.Request.Host}/api/daily_papers?date={day:yyyy-MM-dd}&limit={limit}&p={page + 1}>; rel=\"next\"");
        var body = "[" + string.Join(',', items) + "]";
        seen.Fault = Faults.Take(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        seen.IsAnswered = seen.Fault is null;
        return seen.Fault is { } fault ? context.SendFaultAsync(fault, body) : context.SendJsonAsync(200, body);
    }

    private static bool TryReadNumber(HttpContext context, string name, int otherwise, int least, int most, out int number)
    {
        number = otherwise;
        var text = context.Request.Query[name].ToString();
        return text.Length == 0
            || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most);
    }

    [GeneratedRegex(@"^(?:/papers/(?<page>.+)\.md|/api/papers/(?<paper>[^/]+)|/api/arxiv/(?<repos>.+)/repos)$", RegexOptions.ExplicitCapture)]
    private static partial Regex PaperPage();
}
