using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Planning;

/// <summary>What is sent wholly or not at all: a block, a sentence of a long one, or a table that was cut.</summary>
/// <param name="Section">Its section's position.</param>
/// <param name="Block">Its block's position in the section.</param>
/// <param name="Text">As the block has it; of a sentence only its own words.</param>
/// <param name="Tokens">Of its lines in the request.</param>
/// <param name="Worth">Of a token of it, in hundredths; compared with others only.</param>
/// <param name="Need">The piece without which this one may not be sent (a table's caption), by its position; its own if there is none.</param>
/// <param name="Terms">Rows of the glossary that it would bring along.</param>
internal sealed record Piece(int Section, int Block, BlockKind Kind, string Text, int Tokens, int Worth, int Need, ImmutableArray<Term> Terms)
{
    /// <summary>A sentence of a block that was too long to be taken as a whole.</summary>
    public bool IsSentence { get; init; }

    /// <summary>The role whose share it is paid from.</summary>
    public SectionRole Share { get; init; }

    /// <summary>Sent only where all else has found its place.</summary>
    public bool IsLast { get; init; }
}
