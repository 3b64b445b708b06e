using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>
/// What requests will take, by what earlier ones to the same model took: its count of our tokens, the share it had cached, how much it writes, how often it
/// is asked again. A model that was never asked is taken for what was measured: the share of a schema, ten answers of the demo, and lists of Hugging Face.
/// </summary>
public sealed class Forecast
{
    /// <summary>The newest requests tell more than those of last year.</summary>
    private const int MostUses = 200;

    // The demo's answers: without the translation of the abstract they have some 530 tokens; the translation 1.4 for each of its English, and its frame 8 a sentence.
    private const double OutputOfAnswer = 530;
    private const double OutputPerToken = 1.4;
    private const double OutputPerSentence = 8;

    /// <summary>A whole paper is seldom shorter (the old script sent 23,460 tokens a paper).</summary>
    private const int WholePaper = 20_000;

    // Provider caches count in steps of this many tokens, from the eighth on.
    private const int CacheStep = 128;
    private const int SmallestCache = 1024;

    private readonly ImmutableArray<ModelUse> _uses;
    private readonly ImmutableArray<ModelUse> _firsts;
    private readonly ImmutableArray<ModelUse> _others;
    private readonly ModelPrice? _price;
    private readonly int _cachedPrefix;

    /// <param name="uses">Of all models; those of <paramref name="options"/>'s that were answered are learned from.</param>
    public Forecast(IEnumerable<ModelUse> uses, SummarizingOptions options, string register)
    {
        _uses = [.. uses.Where(use => use is { IsKept: true, Usage.IsEstimated: false, PlannedTokens: > 0 } && use.Model == options.Model).TakeLast(MostUses)];
        _firsts = [.. _uses.Where(IsFirst)];
        _others = [.. _uses.Where(use => !IsFirst(use))];
        _price = options.FindPrice()?.Price;
        var prefix = Tokenizer.Shared.Count(Prompts.SystemIn(register)) / CacheStep * CacheStep;
        _cachedPrefix = prefix < SmallestCache ? 0 : prefix;
    }

    /// <summary>How many answers it learned from.</summary>
    public int Answers => _uses.Length;

    /// <summary>What a paper takes, follow-ups as usual included.</summary>
    /// <param name="planned">Tokens of its first request, as we count them.</param>
    public Workload Paper(int planned, ImmutableArray<string> sentences)
    {
        var first = Request(planned, OutputOf(_firsts, sentences));
        return _firsts.IsEmpty || _others.IsEmpty ? first : first.Plus(Mean(_others).Times((double)_others.Length / _firsts.Length));
    }

    /// <summary>What one more request about a paper takes.</summary>
    /// <inheritdoc cref="Paper"/>
    public Workload Again(int planned, ImmutableArray<string> sentences) => Request(planned, OutputOf(_uses, sentences));

    /// <summary>Tokens of the first request about a paper whose text is not here yet.</summary>
    /// <param name="budget">The most that a request is planned with.</param>
    public int PlannedUnread(int budget)
    {
        var read = _firsts.Where(use => use.SoughtBody).ToList();
        return (int)Math.Min(budget, read.Count == 0 ? WholePaper : read.Average(use => use.PlannedTokens!.Value));
    }

    private static bool IsFirst(ModelUse use) => use is { Round: 1, Attempt: 1 };

    private Workload Request(int planned, double output)
    {
        var sums = (Planned: _uses.Sum(use => (double)use.PlannedTokens!.Value), Input: _uses.Sum(use => (double)use.Usage.Input));
        var input = _uses.IsEmpty ? planned + Tokenizer.Shared.Count(AnswerSchema.Text) : planned * sums.Input / sums.Planned;
        var cached = _uses.IsEmpty ? _cachedPrefix : input * _uses.Sum(use => (double)use.Usage.Cached) / sums.Input;
        var written = _uses.IsEmpty ? 0 : input * _uses.Sum(use => (double)use.Usage.CacheWrite) / sums.Input;
        return Priced(input, cached, written, output);
    }

    private Workload Mean(ImmutableArray<ModelUse> uses) =>
        Priced(uses.Average(use => use.Usage.Input), uses.Average(use => use.Usage.Cached), uses.Average(use => use.Usage.CacheWrite), uses.Average(use => use.Usage.Output));

    private Workload Priced(double input, double cached, double written, double output)
    {
        var usage = new TokenUsage((long)input, (long)cached, (long)written, (long)output, 0, IsEstimated: true);
        return new Workload(1, input, cached, output, _price?.CostOf(usage));
    }

    private static double OutputOf(ImmutableArray<ModelUse> uses, ImmutableArray<string> sentences) => uses.IsEmpty
        ? OutputOfAnswer + sentences.Sum(sentence => OutputPerSentence + (OutputPerToken * Tokenizer.Shared.Count(sentence)))
        : uses.Average(use => use.Usage.Output);
}
