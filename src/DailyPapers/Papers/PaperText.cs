using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>What was read of a paper: always its title and abstract, and the sections of the whole text where a source had them.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Title">The title of the list, not one taken from a PDF.</param>
/// <param name="Abstract">The abstract's sentences in order; the model numbers them from 1.</param>
/// <param name="Source">One of <c>arxiv-html</c>, <c>huggingface-markdown</c>, <c>arxiv-pdf</c>, <c>abstract</c>.</param>
/// <param name="SourceVersion">The version read (<c>v2</c>), null where the source does not tell it.</param>
public sealed record PaperText(PaperId Id, string Title, ImmutableArray<string> Abstract, string Source, string? SourceVersion)
{
    /// <summary>Of the stored form: a text kept in another one is fetched again.</summary>
    public const int Format = 1;

    /// <summary>In reading order, subsections behind their section; without the abstract and the references.</summary>
    public ImmutableArray<TextSection> Sections { get; init; } = [];

    /// <summary>Web addresses in the text, in their order, each once.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>The sources that were asked before this one, in vain.</summary>
    public ImmutableArray<PassedOver> PassedOver { get; init; } = [];

    /// <summary>Sentences that speak to a model or a reviewer instead of the reader. Those of the sections are cut out of them.</summary>
    public ImmutableArray<Instruction> Instructions { get; init; } = [];

    /// <summary>What a reader is told beside the summary.</summary>
    public PaperFacts Facts { get; init; } = new();

    /// <summary>Title, abstract and sections: all that a claim about the paper may rest on.</summary>
    public string Everything => string.Join('\n', [Title, string.Join(' ', Abstract), .. Sections.SelectMany(section => section.Blocks.Select(block => block.Text).Prepend(section.Heading))]);

    /// <summary>Whether the sentence of the abstract is an instruction: its words are neither sent nor translated.</summary>
    /// <param name="number">From 1.</param>
    public bool IsWithheld(int number) => Instructions.Any(instruction => instruction.Sentence == number);

    /// <summary>Whether the title is an instruction: readers see it as it is, a model does not.</summary>
    public bool IsTitleWithheld => Instructions.Any(instruction => instruction is { Section: "title", IsHidden: false });
}
