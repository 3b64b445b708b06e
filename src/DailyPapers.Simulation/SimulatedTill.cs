using System.Text;

namespace DailyPapers.Simulation;

/// <summary>
/// Counts tokens and writes a bill, as a provider does: also for what its client never got to read. Its counts are its own; they stay within what a
/// tokenizer that works on bytes can make of the text.
/// </summary>
/// <param name="chance">Null: the same counts for the same request and answer. Else tokens a byte and reasoning are drawn from it.</param>
public sealed class SimulatedTill(SimulatedRates rates, Random? chance = null)
{
    private const double UsualTokensPerByte = 0.3;
    private const int UsualReasoning = 64;
    private const int TokensAroundMessage = 4;
    private const int CacheStep = 128;
    private const int SmallestCache = 1024;
    private const long LongInput = 272_000;

    private readonly Lock _gate = new();
    private readonly HashSet<string> _cached = new(StringComparer.Ordinal);
    private decimal _total;
    private int _lost;

    /// <summary>Tokens that the model thinks before it writes, where they are not drawn; they count against the request's limit.</summary>
    public int Reasoning { get; set; } = UsualReasoning;

    /// <summary>All that would stand on the bill, in USD.</summary>
    public decimal Total
    {
        get
        {
            lock (_gate)
                return _total;
        }
    }

    /// <summary>Requests on the bill whose answers nobody got.</summary>
    public int Lost
    {
        get
        {
            lock (_gate)
                return _lost;
        }
    }

    /// <returns>What was billed, and the answer: cut off where reasoning and text together reach the request's limit.</returns>
    internal (SimulatedUsage Usage, SimulatedAnswer Answer) Charge(SimulatedChat chat, SimulatedAnswer answer)
    {
        lock (_gate)
        {
            var text = answer.Content ?? answer.Refusal ?? "";
            var written = Tokens(Encoding.UTF8.GetByteCount(text));
            var reasoning = chance is null ? Reasoning : chance.Next(4) == 0 ? chance.Next((chat.MaxTokens ?? int.MaxValue - 1) + 1) : chance.Next(200);
            var limit = chat.MaxTokens ?? long.MaxValue;
            var isCut = written + reasoning > limit;
            var usage = Input(chat) with { Output = isCut ? limit : written + reasoning, Reasoning = Math.Min(reasoning, limit) };
            _total += CostOf(usage);
            return (usage, isCut && answer.Content is { } content ? answer with { Content = content[..(content.Length / 2)], FinishReason = "length" } : answer);
        }
    }

    /// <summary>The client did not wait, and the model wrote as much as it might.</summary>
    internal void ChargeLost(SimulatedChat chat)
    {
        lock (_gate)
        {
            _lost++;
            _total += CostOf(Input(chat) with { Output = chat.MaxTokens ?? 0 });
        }
    }

    private SimulatedUsage Input(SimulatedChat chat)
    {
        var input = Tokens(chat.Bytes) + (chat.Messages * TokensAroundMessage);
        var prefix = Math.Min(input, Encoding.UTF8.GetByteCount(chat.SystemText) * 3 / 10) / CacheStep * CacheStep;
        if (prefix < SmallestCache)
            return new SimulatedUsage(input, 0, 0, 0, 0);
        return _cached.Add(chat.SystemText) ? new SimulatedUsage(input, 0, prefix, 0, 0) : new SimulatedUsage(input, prefix, 0, 0, 0);
    }

    private long Tokens(long bytes) => (long)Math.Ceiling(bytes * (chance is null ? UsualTokensPerByte : 0.15 + (0.85 * chance.NextDouble())));

    private decimal CostOf(SimulatedUsage usage)
    {
        var input = ((usage.Input - usage.Cached - usage.CacheWrite) * rates.Input) + (usage.Cached * rates.Cached) + (usage.CacheWrite * rates.CacheWrite);
        var output = usage.Output * rates.Output;
        return (usage.Input > LongInput ? (input * 2) + (output * 1.5m) : input + output) / 1_000_000m;
    }
}
