using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>A draft with the conversation that led to it.</summary>
/// <param name="Content">What the model wrote, to the letter; it is sent back with complaints.</param>
/// <param name="Paid">Every answer kept for the paper so far, in this run or an interrupted one before.</param>
public sealed record Reply(Draft Draft, ModelRequest Request, string Content, ImmutableArray<KeptAnswer> Paid, Provenance Provenance)
{
    /// <summary>Input of the request, as we count it.</summary>
    public int PlannedTokens { get; init; }

    /// <summary>The model answered, but refused or was cut off twice (<c>llm.refused</c>, <c>llm.truncated</c>); the draft is then unreadable.</summary>
    public PaperFailedException? Failure { get; init; }
}
