using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>The native API of an Ollama: <c>/api/version</c>, <c>/api/tags</c>, <c>/api/show</c>, <c>/api/pull</c> and <c>/api/chat</c>.</summary>
/// <param name="answer">What its models say; called at most once a request, from several threads.</param>
public sealed class SimulatedOllama(Func<SimulatedChat, SimulatedAnswer> answer)
{
    private const int StandardContext = 4096;
    private const double TokensPerByte = 0.28;
    private const int PullSteps = 8;

    private readonly RequestLog _log = new();
    private readonly ConcurrentDictionary<string, SimulatedLocalModel> _models = new(StringComparer.Ordinal);

    /// <summary>In the order of their arrival.</summary>
    public IReadOnlyList<SeenRequest> Requests => _log.Requests;

    public int MostRequestsAtOnce => _log.MostAtOnce;

    /// <summary>By paper id, or for whichever chat is next.</summary>
    public PlannedFaults Faults { get; } = new();

    /// <summary>False: an older one that does not know <c>truncate</c> and cuts what is too long without a word.</summary>
    public bool KnowsTruncate { get; set; } = true;

    /// <summary>The most context that its machine has room for; it says nothing when it takes less than it was asked for.</summary>
    public int MostContext { get; set; } = int.MaxValue;

    /// <summary>The download ends in the middle.</summary>
    public bool PullBreaksOff { get; set; }

    /// <summary>Between two lines of a download.</summary>
    public TimeSpan PullPause { get; set; }

    public void Add(SimulatedLocalModel model) => _models[model.Name] = model;

    internal static bool Owns(PathString path) =>
        path.Value is "/api/version" or "/api/tags" or "/api/show" or "/api/pull" or "/api/chat";

    internal async Task HandleAsync(HttpContext context)
    {
        var seen = await _log.EnterAsync(context);
        try
        {
            await AnswerAsync(context, seen, Json.TryParseObject(seen.Body) ?? []);
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

    private Task AnswerAsync(HttpContext context, SeenRequest seen, JsonObject request) => seen.Path switch
    {
        "/api/version" => context.SendJsonAsync(200, """{"version":"0.31.1"}"""),
        "/api/tags" => TagsAsync(context),
        "/api/show" => Installed(request) is { } model ? ShowAsync(context, model) : NotFoundAsync(context, $"model '{NameIn(request)}' not found"),
        "/api/pull" => PullAsync(context, NameIn(request)),
        _ => Installed(request) is { } model ? ChatAsync(context, seen, request, model) : NotFoundAsync(context, $"model \"{NameIn(request)}\" not found, try pulling it first"),
    };

    private Task TagsAsync(HttpContext context) => context.SendJsonAsync(200, Json.Text(new JsonObject
    {
        ["models"] = new JsonArray([.. _models.Values.Where(model => model.IsInstalled).OrderBy(model => model.Name, StringComparer.Ordinal).Select(model => (JsonNode)new JsonObject { ["name"] = model.Name, ["model"] = model.Name, ["size"] = model.Size })]),
    }));

    private static Task ShowAsync(HttpContext context, SimulatedLocalModel model)
    {
        var abilities = new JsonArray(model.Writes ? "completion" : "embedding");
        if (model.Thinks)
            abilities.Add("thinking");
        return context.SendJsonAsync(200, Json.Text(new JsonObject
        {
            ["details"] = new JsonObject { ["family"] = "toy", ["parameter_size"] = "8.2B" },
            ["model_info"] = new JsonObject { ["general.architecture"] = "toy", ["toy.block_count"] = 36, ["toy.context_length"] = model.Window },
            ["capabilities"] = abilities,
        }));
    }

    private async Task PullAsync(HttpContext context, string name)
    {
        context.Response.ContentType = "application/x-ndjson";
        await LineAsync(context, new JsonObject { ["status"] = "pulling manifest" });
        if (!_models.TryGetValue(name, out var model))
        {
            await LineAsync(context, new JsonObject { ["error"] = "pull model manifest: file does not exist" });
            return;
        }

        foreach (var (digest, size) in new[] { ("sha256:a3de86cd1c13", model.Size), ("sha256:ae370d884f10", 1_700L) })
        {
            for (var step = 0; step <= PullSteps; step++)
            {
                await LineAsync(context, Part(digest, size, size * step / PullSteps));
                if (PullBreaksOff && step == PullSteps / 2)
                {
                    context.Abort();
                    return;
                }
            }
        }

        foreach (var status in new[] { "verifying sha256 digest", "writing manifest", "success" })
            await LineAsync(context, new JsonObject { ["status"] = status });
        Add(model with { IsInstalled = true });
    }

    // The first line of a part does not say how much of it is there.
    private static JsonObject Part(string digest, long total, long completed)
    {
        var line = new JsonObject { ["status"] = $"pulling {digest[7..]}", ["digest"] = digest, ["total"] = total };
        if (completed > 0)
            line["completed"] = completed;
        return line;
    }

    private async Task LineAsync(HttpContext context, JsonObject line)
    {
        await context.Response.WriteAsync(Json.Text(line) + "\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        if (PullPause > TimeSpan.Zero)
            await Task.Delay(PullPause, context.RequestAborted);
    }

    private async Task ChatAsync(HttpContext context, SeenRequest seen, JsonObject request, SimulatedLocalModel model)
    {
        if (!model.Writes)
        {
            await context.SendJsonAsync(400, Json.Text(new JsonObject { ["error"] = $"\"{model.Name}\" does not support chat" }));
            return;
        }

        var chat = seen.Chat = SimulatedChat.ReadNative(request);
        var room = Math.Min(Math.Min((int?)request["options"]?["num_ctx"] ?? StandardContext, model.Window), MostContext);
        var input = Tokens(chat.Bytes);
        if (input > room && KnowsTruncate && (bool?)request["truncate"] == false)
        {
            await context.SendJsonAsync(400, """{"error":"the input length exceeds the context length"}""");
            return;
        }

        // What is cut off does not keep a model from writing something that sounds right.
        var good = answer(chat);
        seen.Fault = Faults.Take(chat.PaperId) ?? good.Fault;
        var spoken = Limited(good.Spoiled(seen.Fault, chat), Math.Min(chat.MaxTokens ?? int.MaxValue, Math.Max(1, room - Math.Min(input, room))));
        var body = Json.Text(Native(model, spoken, Math.Min(input, room)));
        if (seen.Fault is { } fault && fault < Fault.Refusal)
        {
            await context.SendFaultAsync(fault, body);
            return;
        }

        await context.SendJsonAsync(200, body);
        seen.IsAnswered = !context.RequestAborted.IsCancellationRequested;
    }

    private static SimulatedAnswer Limited(SimulatedAnswer spoken, int limit) =>
        spoken.Content is { } content && Tokens(Encoding.UTF8.GetByteCount(content)) > limit ? spoken with { Content = content[..(content.Length / 2)], FinishReason = "length" } : spoken;

    private static JsonObject Native(SimulatedLocalModel model, SimulatedAnswer spoken, int input)
    {
        var content = spoken.Content ?? spoken.Refusal ?? "";
        var body = new JsonObject
        {
            ["model"] = model.Name,
            ["created_at"] = "2026-09-21T14:13:20.000Z",
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content },
            ["done"] = true,
            ["done_reason"] = spoken.FinishReason,
            ["total_duration"] = 4_883_583_458,
        };
        if (!spoken.TellsUsage)
            return body;
        body["prompt_eval_count"] = input;
        body["eval_count"] = Tokens(Encoding.UTF8.GetByteCount(content));
        return body;
    }

    private SimulatedLocalModel? Installed(JsonObject request) => _models.GetValueOrDefault(NameIn(request)) is { IsInstalled: true } model ? model : null;

    private static string NameIn(JsonObject request) => (request["model"] ?? request["name"]).AsText() ?? "";

    private static Task NotFoundAsync(HttpContext context, string message) => context.SendJsonAsync(404, Json.Text(new JsonObject { ["error"] = message }));

    private static int Tokens(long bytes) => (int)(bytes * TokensPerByte) + 4;
}
