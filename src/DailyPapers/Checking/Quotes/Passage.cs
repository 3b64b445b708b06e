using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Quotes;

/// <summary>Text that a quote may run through: a section without its subsections, or the sentences of the abstract that stand together.</summary>
internal sealed class Passage
{
    private readonly ImmutableArray<PassagePart> blocks;
    private readonly Lazy<ImmutableArray<PassagePart>> sentences;
    private readonly Lazy<SearchForm> form;
    private readonly Lazy<SearchForm?> formWithoutCitations;

    private Passage(string section, string title, IReadOnlyList<TextBlock> pieces, bool areSentences)
    {
        (Section, Title) = (section, title);
        Text = string.Join(' ', pieces.Select(piece => piece.Text));
        blocks = Blocks(pieces);
        sentences = new(() => areSentences ? [.. blocks.Select(block => block with { Block = 0 })] : [.. blocks.SelectMany(SentencesOf)]);
        form = new(() => SearchForm.Of(Text));
        formWithoutCitations = new(() => SearchForm.Of(Text, withoutCitations: true) is var bare && bare.Text.Length < Form.Text.Length ? bare : null);
    }

    public string Section { get; }

    public string Title { get; }

    public string Text { get; }

    public SearchForm Form => form.Value;

    /// <summary>Null where the passage cites nothing.</summary>
    public SearchForm? FormWithoutCitations => formWithoutCitations.Value;

    /// <summary>The rows of a table are its sentences.</summary>
    public ImmutableArray<PassagePart> Sentences => sentences.Value;

    /// <summary>Sentences that are withheld from the model can't be quoted, nor what runs across them.</summary>
    public static IEnumerable<Passage> Of(PaperText text)
    {
        var together = new List<TextBlock>();
        for (var i = 0; i < text.Abstract.Length; i++)
        {
            if (!text.IsWithheld(i + 1))
                together.Add(new TextBlock(BlockKind.Paragraph, text.Abstract[i]));
            if (together.Count > 0 && (text.IsWithheld(i + 1) || i + 1 == text.Abstract.Length))
            {
                yield return new Passage("abstract", "Abstract", together, areSentences: true);
                together = [];
            }
        }

        foreach (var section in text.Sections.Where(section => section.Blocks.Length > 0))
            yield return new Passage(section.Id, section.Heading, section.Blocks, areSentences: false);
    }

    /// <summary>Whether figures count as words there: a row of a table holds little else.</summary>
    public bool IsTabular(int start, int end) =>
        blocks.Any(block => block.Start <= start && end <= block.End && block.Kind is BlockKind.Table or BlockKind.TableCaption or BlockKind.FigureCaption);

    private static ImmutableArray<PassagePart> Blocks(IReadOnlyList<TextBlock> pieces)
    {
        var all = ImmutableArray.CreateBuilder<PassagePart>(pieces.Count);
        var start = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            all.Add(new PassagePart(start, start + pieces[i].Text.Length, i, pieces[i].Kind));
            start += pieces[i].Text.Length + 1;
        }

        return all.MoveToImmutable();
    }

    private IEnumerable<PassagePart> SentencesOf(PassagePart block)
    {
        var text = Text[block.Start..block.End];
        var pieces = block.Kind == BlockKind.Table ? [.. text.Split('\n')] : SentenceSplitter.Split(text);
        var found = new List<PassagePart>();
        var at = block.Start;
        foreach (var piece in pieces.Where(piece => piece.Length > 0))
        {
            var start = Text.IndexOf(piece, at, block.End - at, StringComparison.Ordinal);

            // The splitter folds white space; a block that was not folded is one sentence.
            if (start < 0)
                return [block];
            at = start + piece.Length;
            found.Add(block with { Start = start, End = at });
        }

        return found;
    }
}
