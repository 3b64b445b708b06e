using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>All the Korean of one paper, with all that is known of the paper.</summary>
/// <param name="Pieces">In reading order: title, headline, bullets, translations.</param>
internal sealed record Writing(ImmutableArray<Piece> Pieces)
{
    /// <summary>The paper's own title, as the list has it; empty where it is not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>Null where only the title is known: rules that ask the source find nothing then.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether <see cref="Source"/> is all that the Korean was written from; else what it lacks proves nothing.</summary>
    public bool IsSourceWhole { get; init; } = true;

    /// <summary>Whether quotes of the paper were found for half of its bullets: whoever quotes it has read it.</summary>
    public bool IsQuoted { get; init; }

    public Glossary Glossary { get; init; } = Glossary.BuiltIn;

    /// <summary>Whether a term has the glossary's first form throughout, as in all that we publish; else good forms stay that are not mixed.</summary>
    public bool IsUnified { get; init; }

    /// <summary>The register that sentences are to end in; null: the one that most of them have.</summary>
    public SpeechLevel? Level { get; init; } = SpeechLevel.Formal;

    /// <summary>Where its bullets stand under headings or labels: these, as they are written.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    public IEnumerable<Piece> Of(params PieceKind[] kinds) => Pieces.Where(piece => kinds.Contains(piece.Kind));

    public IEnumerable<Piece> Bullets => Pieces.Where(piece => piece.Kind == PieceKind.Bullet);
}
