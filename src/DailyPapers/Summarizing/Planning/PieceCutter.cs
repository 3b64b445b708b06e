using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Planning;

/// <summary>Cuts a paper's sections into pieces and says what each is worth.</summary>
/// <param name="terms">Those of the glossary that occur in the paper at all.</param>
/// <param name="room">Tokens for the whole body: the less there is, the smaller the pieces are.</param>
internal sealed class PieceCutter(OwnNames names, Glossary terms, int room)
{
    /// <summary>Of a block that is taken as a whole. Cutting costs the reader the thread, so it begins where a block is a large part of all there is room for.</summary>
    private readonly int longest = Math.Clamp(room / 20, 50, 300);

    private readonly int longestTable = Math.Max(100, room / 8);

    /// <summary>Numeric tables so far: the first ones are the main results.</summary>
    private int tables;

    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();

    /// <param name="sizes">Of every block, in tokens.</param>
    public ImmutableArray<Piece> Cut(ImmutableArray<TextSection> sections, ImmutableArray<SectionRole> roles, ImmutableArray<ImmutableArray<int>> sizes)
    {
        for (var section = 0; section < sections.Length; section++)
        {
            // Where a block's last piece is, for those that need it.
            var ends = new int[sections[section].Blocks.Length];
            var owners = Captions(sections[section].Blocks);
            var order = 0;
            foreach (var block in Enumerable.Range(0, ends.Length))
            {
                ends[block] = Add(new Place(section, block, sections[section], roles[section], sizes[section][block], order), owners, ends);
                order += sections[section].Blocks[block].Kind is BlockKind.Paragraph or BlockKind.Item ? 1 : 0;
            }
        }

        return pieces.ToImmutable();
    }

    /// <param name="Order">Among the paragraphs and items of the section.</param>
    private sealed record Place(int Section, int Block, TextSection Of, SectionRole Role, int Tokens, int Order)
    {
        public TextBlock Text => Of.Blocks[Block];
    }

    private int Add(Place place, int[] owners, int[] ends)
    {
        if (place.Text.Kind == BlockKind.Table)
            AddTable(place, owners[place.Block], ends);
        else if (place.Text.Kind is BlockKind.Paragraph or BlockKind.Item && place.Tokens > longest && SentenceSplitter.Split(place.Text.Text) is { Length: > 1 } sentences)
            AddSentences(place, sentences);
        else
            AddWhole(place, NeedOf(place, ends));
        return pieces.Count - 1;
    }

    /// <summary>A formula alone says nothing: what introduces it comes along.</summary>
    private int NeedOf(Place place, int[] ends)
    {
        var before = place.Block - 1;
        while (before > 0 && place.Of.Blocks[before].Kind == BlockKind.Equation)
            before--;
        return place.Text.Kind == BlockKind.Equation && before >= 0 ? ends[before] : pieces.Count;
    }

    private void AddWhole(Place place, int need) => pieces.Add(new Piece(
        place.Section, place.Block, place.Text.Kind, place.Text.Text, place.Tokens, Worth(place, place.Text.Text, place.Tokens), need, TermsOf(place, place.Text.Text))
    {
        Share = place.Text.Kind == BlockKind.TableCaption && place.Role is SectionRole.Method or SectionRole.Other ? SectionRole.Results : place.Role,
        IsLast = IsLast(place),
    });

    private void AddSentences(Place place, ImmutableArray<string> sentences)
    {
        for (var index = 0; index < sentences.Length; index++)
        {
            var tokens = Tokenizer.Shared.Count(" " + sentences[index]) + 1;
            // The first sentence tells what a paragraph is about; the others hang on it.
            var worth = Worth(place, sentences[index], tokens) + (index == 0 ? 20 : -10);
            pieces.Add(new Piece(place.Section, place.Block, place.Text.Kind, sentences[index], tokens, worth, pieces.Count, TermsOf(place, sentences[index]))
            {
                IsSentence = true,
                Share = place.Role,
                IsLast = IsLast(place),
            });
        }
    }

    private void AddTable(Place place, int caption, int[] ends)
    {
        var text = place.Tokens > longestTable ? TableCut.To(longestTable, place.Text.Text, names) : place.Text.Text;
        var isNumeric = TableCut.IsNumeric(place.Text.Text);
        var isLast = IsLast(place) || text is null || caption < 0;
        var rank = isNumeric && !isLast ? ++tables : 9;
        text ??= place.Text.Text;
        var worth = (isNumeric ? 70 : 10) + Math.Max(0, 60 - (15 * rank)) + (place.Text.Text.Split('\n').Any(names.OwnRow) ? 40 : 0) + (place.Role == SectionRole.Results ? 30 : 0);
        var need = caption < 0 ? pieces.Count : caption < place.Block ? ends[caption] : pieces.Count + caption - place.Block;
        var tokens = text.Length == place.Text.Text.Length ? place.Tokens : Tokenizer.Shared.Count(Frame.Lines(new TextBlock(BlockKind.Table, text)));
        pieces.Add(new Piece(place.Section, place.Block, BlockKind.Table, text, tokens, worth, need, TermsOf(place, text))
        {
            Share = isNumeric ? SectionRole.Results : place.Role,
            IsLast = isLast,
        });
    }

    /// <summary>Of each table the block that is its caption, above before below; -1 where it has none.</summary>
    private static int[] Captions(ImmutableArray<TextBlock> blocks)
    {
        var owners = Enumerable.Repeat(-1, blocks.Length).ToArray();
        for (var block = 0; block < blocks.Length; block++)
        {
            if (blocks[block].Kind == BlockKind.Table && block > 0)
                owners[block] = blocks[block - 1].Kind == BlockKind.TableCaption && !owners.AsSpan(0, block).Contains(block - 1) ? block - 1 : blocks[block - 1].Kind == BlockKind.Table ? owners[block - 1] : -1;
        }

        // A table whose caption stands below: one that is not another's already.
        for (var block = blocks.Length - 2; block >= 0; block--)
        {
            if (blocks[block].Kind == BlockKind.Table && owners[block] < 0)
                owners[block] = blocks[block + 1].Kind == BlockKind.TableCaption ? block + 1 : blocks[block + 1].Kind == BlockKind.Table ? owners[block + 1] : -1;
        }

        return owners;
    }

    /// <summary>Those of the heading too: it comes with the section's first piece, whichever that is.</summary>
    private ImmutableArray<Term> TermsOf(Place place, string text) => terms.OccurringIn(place.Of.Heading + "\n" + text);

    private int Worth(Place place, string text, int tokens)
    {
        // By length, or long paragraphs would win by having room for cues; not quite, or a heading's worth of words would.
        var cues = Cues.In(text, names) * 60 / (tokens + 60);
        var listed = place.Text.Kind == BlockKind.Item && FirstOfList(place) is { } lead && Cues.AnnouncesList(lead) ? 70 : 0;
        return OfRole(place.Role) + OfPosition(place) + OfKind(place.Text.Kind) + cues + listed - (tokens < 10 ? 50 : 0) - (StartsInTheMiddle(text) ? 30 : 0);
    }

    private static bool StartsInTheMiddle(string text) => text.AsSpan().TrimStart() is [>= 'a' and <= 'z', ..];

    /// <summary>Contributions are few: what stands further down a list is none.</summary>
    private static string? FirstOfList(Place place)
    {
        var before = place.Block - 1;
        while (before >= 0 && before > place.Block - 12 && place.Of.Blocks[before].Kind == BlockKind.Item)
            before--;
        return before < 0 ? null : place.Of.Blocks[before].Text;
    }

    /// <summary>Sections begin with what they are about. Pictures and tables stand wherever a page had room.</summary>
    private static int OfPosition(Place place) => place.Order switch
    {
        _ when place.Text.Kind is not (BlockKind.Paragraph or BlockKind.Item) => 10,
        0 => 45,
        1 => 15,
        _ when place.Block == place.Of.Blocks.Length - 1 => 10,
        _ => -Math.Min(place.Order, 20),
    };

    private static int OfRole(SectionRole role) => role switch
    {
        SectionRole.Limitations => 90,
        SectionRole.Conclusion => 80,
        SectionRole.Results => 60,
        SectionRole.Method => 55,
        SectionRole.Introduction => 50,
        SectionRole.Other => 45,
        SectionRole.Background => 10,
        _ => 0,
    };

    private static int OfKind(BlockKind kind) => kind switch
    {
        BlockKind.Equation => -40,
        BlockKind.Item => -10,
        BlockKind.TableCaption => 10,
        _ => 0,
    };

    private static bool IsLast(Place place) => place.Role is SectionRole.RelatedWork or SectionRole.Appendix or SectionRole.Aside
        || place.Text.Kind is BlockKind.Footnote or BlockKind.Listing
        || (place.Text.Kind == BlockKind.Paragraph && Cues.IsProof(place.Text.Text));
}
