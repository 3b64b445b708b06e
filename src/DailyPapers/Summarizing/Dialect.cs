namespace DailyPapers.Summarizing;

/// <summary>What a server has shown to understand. It starts with everything and is narrowed for the rest of the run.</summary>
/// <param name="KnowsMaxCompletionTokens">Older compatible servers know <c>max_tokens</c> only.</param>
public sealed record Dialect(AnswerFormat Format, bool KnowsMaxCompletionTokens)
{
    public static Dialect Full { get; } = new(AnswerFormat.JsonSchema, KnowsMaxCompletionTokens: true);
}
