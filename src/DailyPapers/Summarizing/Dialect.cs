namespace DailyPapers.Summarizing;

/// <summary>What a server has shown to understand. It starts with everything and is narrowed for the rest of the run.</summary>
/// <param name="KnowsMaxCompletionTokens">Older compatible servers know <c>max_tokens</c> only.</param>
public sealed record Dialect(AnswerFormat Format, bool KnowsMaxCompletionTokens)
{
    public static Dialect Full { get; } = new(AnswerFormat.JsonSchema, KnowsMaxCompletionTokens: true);

    /// <summary>Without what the error says the server does not know; null where it says no such thing.</summary>
    public Dialect? Without(ServerError error) => error.RejectsMaxCompletionTokens && KnowsMaxCompletionTokens ? this with { KnowsMaxCompletionTokens = false }
        : error.RejectsFormat ? Looser()
        : null;

    /// <summary>With the next looser form of the answer; null where there is none.</summary>
    public Dialect? Looser() => Format == AnswerFormat.Plain ? null : this with { Format = Format + 1 };
}
