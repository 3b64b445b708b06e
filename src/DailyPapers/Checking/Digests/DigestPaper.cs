using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>A paper of a digest: its Korean in pieces, and what the file itself tells of the source.</summary>
/// <param name="Id">Null where the address is none of arXiv's or Hugging Face's.</param>
/// <param name="Title">The paper's own, plain.</param>
/// <param name="Start">Its place in the file.</param>
internal sealed record DigestPaper(PaperId? Id, string Title, int Start, ImmutableArray<DigestPiece> Pieces, ImmutableArray<string> Headings)
{
    /// <summary>Null where the file has none.</summary>
    public PaperText? Source { get; init; }

    /// <summary>Whether the Korean was written from title and abstract alone; null where the file doesn't tell.</summary>
    public bool? IsOfAbstract { get; init; }

    public string Name => Id?.Value ?? Title;
}
