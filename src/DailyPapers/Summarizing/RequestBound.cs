using System.Runtime.InteropServices;
using System.Text;

namespace DailyPapers.Summarizing;

/// <summary>What a request can be billed for at most. It is proved and not estimated: no count of tokens is needed for it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RequestBound(long InputTokens, long OutputTokens)
{
    /// <summary>The roles and marks that a server puts around a message take a few tokens.</summary>
    private const int TokensAroundMessage = 64;

    private const int TokensAroundRequest = 256;

    private static readonly int SchemaBytes = Encoding.UTF8.GetByteCount(AnswerSchema.Text);

    /// <summary>
    /// A tokenizer that works on bytes makes no more tokens than there are bytes of UTF-8, and every byte of a message takes at least one in the body.
    /// The schema stands in the body once; it is counted once more, since a server writes it out in its own way.
    /// </summary>
    /// <param name="body">The bytes of the request as it is sent.</param>
    /// <param name="outputTokens">The limit that is sent with it; reasoning counts against it.</param>
    public static RequestBound Of(long body, int messages, int outputTokens) =>
        new(body + SchemaBytes + (messages * TokensAroundMessage) + TokensAroundRequest, outputTokens);

    /// <summary>By how much an answer's bill went beyond the bound; 1 where it did not.</summary>
    public decimal ExcessOf(Papers.TokenUsage usage) =>
        Math.Max(1m, Math.Max((decimal)usage.Input / InputTokens, (decimal)usage.Output / OutputTokens));
}
