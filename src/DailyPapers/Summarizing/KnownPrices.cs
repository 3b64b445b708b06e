using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Summarizing.Ollama;

namespace DailyPapers.Summarizing;

/// <summary>Prices of common models as they were published; the operator's own in <c>summarizing.prices</c> win over them.</summary>
/// <remarks>Where sources disagree the dearer price stands here: a limit must hold whichever was right.</remarks>
public static partial class KnownPrices
{
    /// <summary>Since gpt-5.6 a write to the cache costs a quarter more than input; before it costs nothing of its own.</summary>
    private const decimal CacheWriteFactor = 1.25m;

    /// <summary>By model, as they were on the day beside them.</summary>
    public static ImmutableDictionary<string, FoundPrice> All { get; } = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        With("gpt-6-astra", "2026-09-03", 10m, 1m, 50m, writes: true),
        With("gpt-6-sol", "2026-09-22", 2m, 0.20m, 10m, writes: true),
        With("gpt-6-luna", "2026-09-22", 0.10m, 0.01m, 0.50m, writes: true),
        With("gpt-6.1-terra", "2026-11-22", 1m, null, 5m, writes: true),
        With("gpt-5.6-sol", "2026-07-01", 5m, 0.5m, 30m, writes: true),
        With("gpt-5.6-terra", "2026-07-30", 2m, 0.2m, 12m, writes: true),
        With("gpt-5.6-luna", "2026-07-30", 0.2m, 0.02m, 1.2m, writes: true),
        With("gpt-5.5", "2026-06-01", 5m, 0.5m, 30m, writes: false),
        With("gpt-5.4-nano", "2026-06-01", 0.20m, null, 1.25m, writes: false),
        With("gpt-4.1-mini", "2026-06-21", 0.40m, null, 1.60m, writes: false),
    ]);

    /// <summary>
    /// The operator's price, else a known one. A dated snapshot (<c>gpt-6-luna-2026-09-22</c>) costs what its family does; no other likeness of names
    /// is trusted. Null where there is none.
    /// </summary>
    public static FoundPrice? Find(string model, IReadOnlyDictionary<string, ModelPrice> own)
    {
        var family = Snapshot().Match(model) is { Success: true } snapshot ? snapshot.Groups["family"].Value : model;
        foreach (var name in new[] { model, family })
        {
            if (own.TryGetValue(name, out var price))
                return new FoundPrice(price, AsOf: null);
        }

        return OllamaModel.NameOf(model) is not null ? new FoundPrice(ModelPrice.Free, AsOf: null) : All.GetValueOrDefault(model) ?? All.GetValueOrDefault(family);
    }

    private static KeyValuePair<string, FoundPrice> With(string model, string asOf, decimal input, decimal? cached, decimal output, bool writes)
    {
        var price = new ModelPrice { Input = input, Cached = cached, CacheWrite = writes ? input * CacheWriteFactor : null, Output = output };
        return KeyValuePair.Create(model, new FoundPrice(price, DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"\A(?<family>.+)-[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Snapshot();
}
