using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Ollama;

/// <summary>A model in Ollama's hands: looked at, downloaded, asked.</summary>
/// <param name="endpoint">Its address has a slash at its end.</param>
/// <param name="model">Ollama's own name of it.</param>
/// <param name="pulls">Null: nobody watches the download.</param>
internal sealed class OllamaServer(HttpClient http, ModelEndpoint endpoint, string model, IProgress<ModelPull>? pulls, TimeProvider clock)
{
    /// <summary>For what Ollama answers from its books.</summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(30);

    /// <summary>Between two lines of a download. Nothing is said while gigabytes are being verified.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(10);

    /// <summary>What Ollama knows of the model; null where it does not have it.</summary>
    /// <exception cref="DailyPapersException"><c>llm.unreachable</c> (exit 3).</exception>
    public async Task<OllamaCard?> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var limit = new CancellationTokenSource(LongestLook, clock);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
            var answer = await PostAsync("api/show", Json(new JsonObject { ["model"] = model }), both.Token);
            if (answer.Status == (int)HttpStatusCode.NotFound)
                return null;
            return answer.Status == (int)HttpStatusCode.OK ? OllamaCard.Read(answer.Body) : throw Unreachable(ServerError.Read(answer.Status, answer.Body).ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unreachable($"no answer within {LongestLook.TotalSeconds} s");
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException or JsonException)
        {
            throw Unreachable(PlainText.Line(trouble.GetBaseException().Message));
        }
    }

    /// <summary>Has Ollama download the model. It goes on where an earlier download broke off.</summary>
    /// <exception cref="DailyPapersException"><c>llm.model-missing</c> (exit 3): it cannot be had, or not whole.</exception>
    public async Task PullAsync(CancellationToken cancellationToken)
    {
        var download = new OllamaDownload(model);
        try
        {
            using var silence = new CancellationTokenSource(LongestSilence, clock);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
            using var request = Request("api/pull", Json(new JsonObject { ["model"] = model }));
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(both.Token));
            while (await reader.ReadLineAsync(both.Token) is { } line)
            {
                silence.CancelAfter(LongestSilence);
                download.Read(line);
                pulls?.Report(download.State);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw ModelTroubles.NotPulled(model, endpoint, $"no word for {LongestSilence.TotalMinutes} min");
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException)
        {
            throw ModelTroubles.NotPulled(model, endpoint, PlainText.Line(trouble.GetBaseException().Message));
        }

        if (!download.IsDone)
            throw ModelTroubles.NotPulled(model, endpoint, download.Error ?? "the download broke off");
    }

    /// <summary>Sends once, and waits as long as the token does.</summary>
    public async Task<RawAnswer> PostAsync(string path, BinaryData body, CancellationToken cancellationToken)
    {
        using var request = Request(path, body);
        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return new RawAnswer((int)response.StatusCode, text, name => response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null);
    }

    private HttpRequestMessage Request(string path, BinaryData body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint.BaseUrl, path)) { Content = new ByteArrayContent(body.ToArray()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return request;
    }

    private static BinaryData Json(JsonObject body) => BinaryData.FromString(body.ToJsonString());

    /// <summary>Downloaded, and yet not there.</summary>
    public DailyPapersException Lost() => ModelTroubles.NotPulled(model, endpoint, "HTTP 404");

    private DailyPapersException Unreachable(string why) => ModelTroubles.Unreachable(new ServerError(0, "", "", why), endpoint);
}
