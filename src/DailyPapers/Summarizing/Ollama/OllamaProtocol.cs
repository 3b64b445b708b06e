using System.Text.Json.Nodes;

namespace DailyPapers.Summarizing.Ollama;

/// <summary>
/// Ollama's native chat. Its endpoint that is compatible with OpenAI can't be told how long a request is, and cuts what is longer than its standard
/// without a word.
/// </summary>
internal sealed class OllamaProtocol(OllamaServer server, string model, string? reasoningEffort) : IModelProtocol
{
    private OllamaCard? _card;
    private int _context;

    public async Task<ContextWindow?> PrepareAsync(CancellationToken cancellationToken)
    {
        _card = await server.FindAsync(cancellationToken);
        if (_card is null)
        {
            await server.PullAsync(cancellationToken);
            _card = await server.FindAsync(cancellationToken) ?? throw server.Lost();
        }

        return _card.Writes ? _card.Window : throw ModelTroubles.WritesNothing(model);
    }

    public BinaryData Write(ModelRequest request, Dialect dialect, int outputTokens)
    {
        var messages = RequestBody.Messages(request, describesSchema: true);
        var body = new JsonObject
        {
            ["model"] = model,
            ["messages"] = messages,
            ["stream"] = false,
            ["options"] = new JsonObject { ["num_ctx"] = ContextFor(messages, outputTokens), ["num_predict"] = outputTokens },
            // Newer servers then refuse what is too long instead of cutting it.
            ["truncate"] = false,
            ["shift"] = false,
        };
        if (Thinking() is { } think)
            body["think"] = think;
        if (Format(dialect.Format) is { } format)
            body["format"] = format;
        return RequestBody.Text(body);
    }

    public Task<RawAnswer> PostAsync(BinaryData body, CancellationToken cancellationToken) => server.PostAsync("api/chat", body, cancellationToken);

    // Never smaller than before: for every other size Ollama loads the model anew, which takes longer than an answer.
    private int ContextFor(JsonArray messages, int outputTokens)
    {
        var needed = ContextWindow.Needed(messages.Sum(message => Tokenizer.Shared.Count((string)message!["content"]!)), outputTokens);
        var wanted = Math.Min(needed, _card?.Window?.Tokens ?? int.MaxValue);
        int before;
        do
        {
            before = Volatile.Read(ref _context);
            if (before >= wanted)
                return before;
        }
        while (Interlocked.CompareExchange(ref _context, wanted, before) != before);
        return wanted;
    }

    // A model that thinks by itself would think the answer's tokens away, unless the operator wants it to.
    private JsonNode? Thinking() => reasoningEffort switch
    {
        null => _card is { Thinks: true } ? JsonValue.Create(false) : null,
        "none" or "minimal" => JsonValue.Create(false),
        _ => JsonValue.Create(reasoningEffort),
    };

    private static JsonNode? Format(AnswerFormat format) => format switch
    {
        AnswerFormat.JsonSchema => JsonNode.Parse(AnswerSchema.Text),
        AnswerFormat.JsonObject => JsonValue.Create("json"),
        _ => null,
    };
}
