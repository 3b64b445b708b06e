using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>The sections in reading order, and the blocks of the last one while it grows.</summary>
internal sealed partial class SectionList(Finds finds)
{
    private readonly List<(TextSection Head, ImmutableArray<TextBlock>.Builder Blocks)> sections = [];

    /// <summary>Where blocks go for the time being instead of a section.</summary>
    public ImmutableArray<TextBlock>.Builder? Aside { get; set; }

    /// <summary>The first heading is behind us.</summary>
    public bool HasBegun { get; private set; }

    public ImmutableArray<TextSection> All => [.. sections.Select(section => section.Head with { Blocks = section.Blocks.ToImmutable() })];

    public void Begin(string id, string number, string title, int level)
    {
        Aside = null;
        HasBegun = true;
        finds.IsInFront = false;
        finds.Section = id;
        sections.Add((new TextSection(id, number, title, level, []), ImmutableArray.CreateBuilder<TextBlock>()));
    }

    /// <summary>Adds a block and the footnotes cut out of it. Preambles that leaked into the text are marks of a failed conversion.</summary>
    public void Add(BlockKind kind, string text)
    {
        finds.Judge(text);
        if (kind is BlockKind.Paragraph or BlockKind.Item && Preamble().IsMatch(text))
            finds.Error(text);
        else if (text.Length > 0)
            Blocks().Add(new TextBlock(kind, text));
        AddFootnotes();
    }

    public void AddFootnotes()
    {
        foreach (var note in finds.TakeFootnotes())
            Blocks().Add(new TextBlock(BlockKind.Footnote, note));
    }

    private ImmutableArray<TextBlock>.Builder Blocks()
    {
        if (Aside is not null)
            return Aside;
        if (sections.Count == 0)
            sections.Add((new TextSection("", "", "", 1, []), ImmutableArray.CreateBuilder<TextBlock>()));
        return sections[^1].Blocks;
    }

    [GeneratedRegex(@"^(?:\\(?:usepackage|documentclass|RequirePackage|(?:re)?newcommand|providecommand|(?:re)?newenvironment|DeclareMathOperator|DeclareRobustCommand|newtheorem|theoremstyle|(?:set|addto)length|setcounter|definecolor|colorlet|hypersetup|lstset|lstdefinestyle|lstdefinelanguage|tcbset|tcbuselibrary|newtcolorbox|newtcbox|graphicspath|bibliographystyle|addbibresource|pgfplotsset|usetikzlibrary|captionsetup|crefname|newacronym)\s?[\\{\[*]|\\(?:def|let|edef|gdef)\s?\\|\\makeat(?:letter|other)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Preamble();
}
