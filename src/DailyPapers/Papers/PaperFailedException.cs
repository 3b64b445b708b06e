namespace DailyPapers.Papers;

/// <summary>This paper failed; the others go on. Its code and message are kept with the paper.</summary>
public sealed class PaperFailedException(string code, Sentence sentence, Exception? inner = null)
    : Exception($"{code}: {sentence.English}", inner)
{
    /// <summary>Stable, and read by others: <c>llm.refused</c>, <c>llm.truncated</c>, <c>llm.malformed</c>, <c>draft.not-korean</c>, <c>text.empty</c> ...</summary>
    public string Code { get; } = code;

    /// <summary>It is published: it holds nothing that a model or a server wrote.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>What the model or the server said, for the operator's eyes alone.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The service failed and not an answer: what was answered before stays good for the next run.</summary>
    public bool LeavesAnswersOpen { get; init; }

    /// <summary>Nobody was asked: the paper is no more suspect than before.</summary>
    public bool IsNoAttempt { get; init; }
}
