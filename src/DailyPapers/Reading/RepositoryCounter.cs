using System.Text.Json;
using DailyPapers.Http;
using DailyPapers.Papers;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Reading;

/// <summary>
/// Asks Hugging Face how many models, data sets and Spaces name a paper: <c>GET /api/arxiv/{id}/repos</c>. It is a nicety: it is asked for once, and
/// no trouble with it is told to anybody but the log.
/// </summary>
/// <param name="http">Tries once.</param>
/// <param name="endpoint">Ends with a slash.</param>
public sealed class RepositoryCounter(PoliteClient http, Uri endpoint, Secret? token, ILogger<RepositoryCounter> log)
{
    /// <summary>In a row; after so many it is not asked again in this run.</summary>
    private const int MostTroubles = 3;

    private int _troubles;

    public async Task<RepositoryCounts?> CountAsync(PaperId id, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _troubles) >= MostTroubles)
            return null;
        try
        {
            var counts = await http.GetAsync(new Uri(endpoint, $"api/arxiv/{id}/repos"), token, Read, cancellationToken);
            Interlocked.Exchange(ref _troubles, 0);
            return counts;
        }
        catch (UnreachableException trouble)
        {
            Interlocked.Increment(ref _troubles);
            log.LogInformation("{Paper} repositories are not known: {Trouble}", id, trouble.Message);
            return null;
        }
    }

    // 404: a paper that Hugging Face does not know is none of the service's troubles.
    private static RepositoryCounts? Read(HttpAnswer answer)
    {
        if (answer.Status == 404)
            return null;
        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            return answer.IsSuccess && Count(json, "models") is { } models && Count(json, "datasets") is { } datasets && Count(json, "spaces") is { } spaces
                ? new RepositoryCounts(models, datasets, spaces)
                : throw new GarbledAnswerException($"HTTP {answer.Status}: {answer.Beginning}");
        }
        catch (JsonException error)
        {
            throw new GarbledAnswerException($"expected JSON: {answer.Beginning}", error);
        }
    }

    private static int? Count(JsonDocument json, string name) =>
        json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.GetArrayLength() : null;
}
