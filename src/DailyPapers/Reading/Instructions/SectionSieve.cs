using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Instructions;

/// <summary>Cuts instructions out of a section: its heading, its paragraphs, captions, notes, and the cells of its tables.</summary>
internal sealed class SectionSieve(Surroundings surroundings)
{
    private readonly ImmutableArray<Cue>.Builder cues = ImmutableArray.CreateBuilder<Cue>();
    private bool goesOn;

    public (TextSection Section, ImmutableArray<Cue> Cues) Sift(TextSection section)
    {
        var title = Title(section.Title);
        ImmutableArray<TextBlock> blocks = [.. section.Blocks.Select(Sift).Where(block => block.Text.Length > 0)];
        return (cues.Count == 0 ? section : section with { Title = title, Blocks = blocks }, cues.ToImmutable());
    }

    private string Title(string title)
    {
        if (HeadingSieve.Find(title) is not { } cue)
            return title;
        cues.Add(cue);
        goesOn = true;
        return "";
    }

    private TextBlock Sift(TextBlock block) => block.Kind switch
    {
        BlockKind.Listing or BlockKind.Equation => Unless(block),
        BlockKind.Table => block with { Text = string.Join('\n', block.Text.Split('\n').Select(row => string.Join(" | ", row.Split(" | ").Select(Cell)))) },
        _ => block with { Text = Text(block.Text, block.Kind) },
    };

    /// <summary>A program or a formula makes no sense with a part cut out: it goes as a whole. The braces of TeX part what they hold from what stands before.</summary>
    private TextBlock Unless(TextBlock block)
    {
        goesOn = false;
        var found = BlockSieve.Find(Sentences(block), cue => surroundings.Counts(cue, block.Kind), goesOn: false).OfType<Cue>().Where(cue => cue.Phrase.Length > 0).ToList();
        cues.AddRange(found);
        return found.Count == 0 ? block : block with { Text = "" };
    }

    private static ImmutableArray<string> Sentences(TextBlock block) => block.Kind != BlockKind.Equation
        ? SentenceSplitter.Split(block.Text)
        : [.. block.Text.Split('{', '}').SelectMany(part => SentenceSplitter.Split(part.Replace('\\', ' ').Replace('~', ' ')))];

    /// <summary>A cell's instruction does not go on in the next cell, which says something of its own.</summary>
    private string Cell(string cell)
    {
        goesOn = false;
        return Text(cell, BlockKind.Table);
    }

    private string Text(string text, BlockKind kind)
    {
        var sifted = BlockSieve.Sift(text, cue => surroundings.Counts(cue, kind), ref goesOn);
        cues.AddRange(sifted.Cues);
        return sifted.Text;
    }
}
