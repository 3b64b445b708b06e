using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>
/// <c>POST /v1/chat/completions</c> of a server that is compatible with OpenAI. Its tokens depend on the request and the answer
/// alone, so that two runs that ask the same are told the same.
/// </summary>
/// <param name="answer">What the model says; called at most once a request, from several threads.</param>
public sealed class SimulatedModel(Func<SimulatedChat, SimulatedAnswer> answer)
{
    private readonly RequestLog _log = new();
    private readonly ConcurrentQueue<string> _defects = new();
    private int _answers;

    /// <summary>Null: any key and none is taken.</summary>
    public string? ExpectedKey { get; set; }

    /// <summary>Writes the bill; null: nobody pays, and tokens are counted roughly.</summary>
    public SimulatedTill? Till { get; set; }

    /// <summary>From the request's arrival to its answer.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>False: <c>response_format</c> of type <c>json_schema</c> is answered with 400.</summary>
    public bool KnowsJsonSchema { get; set; } = true;

    /// <summary>False: <c>response_format</c> of type <c>json_object</c> is answered with 400.</summary>
    public bool KnowsJsonObject { get; set; } = true;

    /// <summary>False: an older server that only knows <c>max_tokens</c>.</summary>
    public bool KnowsMaxCompletionTokens { get; set; } = true;

    /// <summary>By paper id, or for whichever request is next.</summary>
    public PlannedFaults Faults { get; } = new();

    /// <summary>In the order of their arrival.</summary>
    public IReadOnlyList<SeenRequest> Requests => _log.Requests;

    /// <summary>Requests that OpenAI would not have understood, with the reason. A right client never causes one.</summary>
    public IReadOnlyList<string> Defects => [.. _defects];

    public int MostRequestsAtOnce => _log.MostAtOnce;

    public int OpenRequests => _log.Open;

    internal async Task HandleAsync(HttpContext context)
    {
        var seen = await _log.EnterAsync(context);
        try
        {
            context.Response.Headers["x-request-id"] = string.Create(CultureInfo.InvariantCulture, $"req_{Interlocked.Increment(ref _answers):d8}");
            RateLimitHeaders(context.Response.Headers);
            await AnswerAsync(context, seen);
            seen.Status = context.RequestAborted.IsCancellationRequested ? 0 : context.Response.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client went, by its own time-out or because it was killed: there is nobody left to answer.
            seen.Status = 0;
        }
        finally
        {
            _log.Leave(seen);
        }
    }

    private Task AnswerAsync(HttpContext context, SeenRequest seen)
    {
        if (seen.Path != "/v1/chat/completions" || seen.Method != HttpMethods.Post)
            return context.SendErrorAsync(404, $"Invalid URL ({seen.Method} {seen.Path})", "invalid_request_error", null, null);
        if (ExpectedKey is not null && seen.Headers.GetValueOrDefault("Authorization") != $"Bearer {ExpectedKey}")
            return Replies.KeyRefusedAsync(context);
        var request = Json.TryParseObject(seen.Body) ?? [];
        if (Lacking(request) is { } param)
            return context.SendErrorAsync(400, $"Unsupported parameter: '{param}' is not supported with this model.", "invalid_request_error", param, "unsupported_parameter");
        if (ChatRules.FirstDefect(request, KnowsMaxCompletionTokens) is { } defect)
            return RejectAsync(context, defect);
        seen.Chat = SimulatedChat.Read(request);
        return CompleteAsync(context, seen, seen.Chat);
    }

    private async Task CompleteAsync(HttpContext context, SeenRequest seen, SimulatedChat chat)
    {
        try
        {
            await Task.Delay(Latency, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            Till?.ChargeLost(chat);
            throw;
        }

        var good = answer(chat);
        seen.Fault = Faults.Take(chat.PaperId) ?? good.Fault;
        var (usage, spoken) = Charged(chat, good.Spoiled(seen.Fault, chat), seen.Fault);
        var body = ChatCompletion.Write(chat, spoken, usage, context.Response.Headers["x-request-id"].ToString());
        if (seen.Fault is { } fault && fault < Fault.Refusal)
        {
            await context.SendFaultAsync(fault, body);
            return;
        }

        await context.SendJsonAsync(200, body);
        seen.IsAnswered = !context.RequestAborted.IsCancellationRequested;
    }

    private (SimulatedUsage? Usage, SimulatedAnswer Answer) Charged(SimulatedChat chat, SimulatedAnswer spoken, Fault? fault)
    {
        if (Till is not { } till)
            return (null, spoken);
        if (fault is null or >= Fault.Refusal)
            return till.Charge(chat, spoken);
        // The model did its work, and the answer got lost on its way.
        if (fault is Fault.Hanging or Fault.DroppedConnection or Fault.CutBody or Fault.HtmlPage or Fault.GarbledJson or Fault.ErrorInsideOk or Fault.GatewayTimeout)
            till.ChargeLost(chat);
        return (null, spoken);
    }

    /// <summary>The first field that this server doesn't know by the abilities set here.</summary>
    private string? Lacking(JsonObject request) => request["response_format"]?["type"].AsText() switch
    {
        "json_schema" when !KnowsJsonSchema => "response_format",
        "json_object" when !KnowsJsonObject => "response_format",
        _ when !KnowsMaxCompletionTokens && request.ContainsKey("max_completion_tokens") => "max_completion_tokens",
        _ => null,
    };

    private Task RejectAsync(HttpContext context, ChatDefect defect)
    {
        _defects.Enqueue(defect.Message);
        return context.SendErrorAsync(400, defect.Message, "invalid_request_error", defect.Param, defect.Code);
    }

    private static void RateLimitHeaders(IHeaderDictionary headers)
    {
        headers["x-ratelimit-limit-requests"] = "5000";
        headers["x-ratelimit-remaining-requests"] = "4990";
        headers["x-ratelimit-reset-requests"] = "120ms";
        headers["x-ratelimit-limit-tokens"] = "2000000";
        headers["x-ratelimit-remaining-tokens"] = "1900000";
        headers["x-ratelimit-reset-tokens"] = "3s";
    }
}
