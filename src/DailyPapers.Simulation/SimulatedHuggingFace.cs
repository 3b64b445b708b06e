using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>
/// <c>GET /api/daily_papers</c> as Hugging Face answers it: pages of a day's list, 400 for a day that is not open, <c>[]</c> for
/// weekends and days without a list. Every other address is 404.
/// </summary>
public sealed class SimulatedHuggingFace
{
    private const int Quota = 500;
    private readonly ConcurrentDictionary<DateOnly, ImmutableArray<string>> _lists = new();
    private readonly RequestLog _log = new();

    /// <summary>Later days are answered with 400. By default every day is open.</summary>
    public DateOnly LastOpenDay { get; set; } = DateOnly.MaxValue;

    /// <summary>By day (<c>2026-11-20</c>), or for whichever request is next.</summary>
    public PlannedFaults Faults { get; } = new();

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

    internal async Task HandleAsync(HttpContext context)
    {
        var seen = await _log.EnterAsync(context);
        try
        {
            await AnswerAsync(context, seen);
            seen.Status = context.RequestAborted.IsCancellationRequested ? 0 : context.Response.StatusCode;
        }
        finally
        {
            _log.Leave();
        }
    }

    private Task AnswerAsync(HttpContext context, SeenRequest seen)
    {
        context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"api\";r={Math.Max(0, Quota - _log.Requests.Count)};t=55");
        context.Response.Headers["RateLimit-Policy"] = $"\"fixed window\";\"api\";q={Quota};w=300";
        if (seen.Path != "/api/daily_papers" || seen.Method != HttpMethods.Get)
            return context.SendJsonAsync(404, """{"error":"Sorry, we can't find the page you are looking for."}""");
        if (!DateOnly.TryParseExact(context.Request.Query["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return context.SendJsonAsync(400, """{"error":"Invalid date"}""");
        if (day > LastOpenDay)
            return context.SendJsonAsync(400, string.Create(CultureInfo.InvariantCulture, $"{{\"error\":\"date must be <= {LastOpenDay:yyyy-MM-dd}\"}}"));
        return SendPageAsync(context, seen, day);
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
}
