using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;

namespace DailyPapers.Summarizing;

/// <summary>
/// Chat Completions of OpenAI and of every compatible server. Uses the SDK's protocol method, because the typed one throws on finish reasons it does not
/// know, and not its retries, because they obey any Retry-After and repeat requests whose quota is used up.
/// </summary>
internal sealed class ChatCompletionsProtocol : IModelProtocol
{
    private readonly ChatClient _chat;
    private readonly string? _reasoningEffort;

    public ChatCompletionsProtocol(HttpClient http, ModelEndpoint endpoint, SummarizingOptions options)
    {
        _reasoningEffort = options.ReasoningEffort;
        _chat = new ChatClient(options.Model, new ApiKeyCredential(endpoint.Key?.Reveal() ?? "none"), new OpenAIClientOptions
        {
            Endpoint = endpoint.BaseUrl,
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            Transport = new HttpClientPipelineTransport(http),
        });
    }

    public Task<ContextWindow?> PrepareAsync(CancellationToken cancellationToken) => Task.FromResult<ContextWindow?>(null);

    public BinaryData Write(ModelRequest request, Dialect dialect, int outputTokens) => RequestBody.Write(request, dialect, outputTokens, _reasoningEffort);

    public async Task<RawAnswer> PostAsync(BinaryData body, CancellationToken cancellationToken)
    {
        using var content = BinaryContent.Create(body);
        var result = await _chat.CompleteChatAsync(content, new RequestOptions { CancellationToken = cancellationToken, ErrorOptions = ClientErrorBehaviors.NoThrow });
        var response = result.GetRawResponse();
        return new RawAnswer(response.Status, response.Content.ToString(), name => response.Headers.TryGetValue(name, out var value) ? value : null);
    }
}
