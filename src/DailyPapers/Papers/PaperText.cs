using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>What was read of a paper. Today this is its abstract; sections of the full text join it here.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Title">The title of the list, not one taken from a PDF.</param>
/// <param name="Abstract">The abstract's sentences in order; the model numbers them from 1.</param>
/// <param name="Source">One of <c>arxiv-html</c>, <c>huggingface-markdown</c>, <c>arxiv-pdf</c>, <c>abstract</c>.</param>
/// <param name="SourceVersion">The version read (<c>v2</c>), null where the source does not tell it.</param>
public sealed record PaperText(PaperId Id, string Title, ImmutableArray<string> Abstract, string Source, string? SourceVersion)
{
    /// <summary>All that a claim about the paper may rest on.</summary>
    public string Everything => Title + "\n" + string.Join(' ', Abstract);
}
