using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Papers;
using Markdig.Extensions.Footnotes;

namespace DailyPapers.Reading.Markdown;

/// <summary>Puts blocks into their sections, and keeps title, abstract and references apart from them.</summary>
internal sealed partial class DocumentBuilder
{
    /// <summary>In front of the first heading names and addresses stand on shorter lines, an introduction without a heading on longer ones.</summary>
    private const int ShortestProse = 200;

    private readonly HeadingNumbers _numbers = new();
    private readonly SectionIds _ids = new();
    private readonly FigureFinder _figure = new();
    private readonly List<OpenSection> _sections = [new("", "", "", 1)];
    private readonly List<string> _abstract = [];
    private readonly List<string> _links = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<(string Section, string Text)> _hidden = [];
    private readonly Dictionary<Footnote, OpenSection> _notes = [];
    private string _title = "";
    private Part _part = Part.Front;
    private int _partLevel;

    private enum Part
    {
        Front,
        Abstract,
        Body,
        References,
        Contents,
    }

    /// <summary>The level of Markdown's headings at which sections stand.</summary>
    public int LevelOfSections { get; set; } = 1;

    public Document Build()
    {
        var front = _sections[0];
        var (version, licence) = (front.Version, front.Licence);
        front.Blocks.RemoveAll(block => block.Kind != BlockKind.FigureCaption && (_abstract.Count > 0 || block.Text.Length < ShortestProse));
        return new Document
        {
            Title = _title,
            Abstract = string.Join("\n\n", _abstract),
            Version = version,
            Licence = licence,
            Sections = [.. _sections.Where(section => section.Id.Length > 0 || section.Blocks.Count > 0).Select(section => section.Close())],
            Figure = _figure.Found,
            Links = [.. _links],
            Hidden = [.. _hidden],
        };
    }

    public void AddHeading(int level, string heading)
    {
        if (heading.Length == 0)
            return;
        if (_part == Part.Front && _sections.Count == 1 && _title.Length == 0 && IsTitle(level, heading))
            _title = heading;
        else if (Named(heading) is { } part)
            (_part, _partLevel) = (part, level);
        else if (_part != Part.References || level <= _partLevel || StartsAppendix().IsMatch(heading))
            AddSection(level, heading);
    }

    /// <summary>A paragraph, unless its words say that it is a caption or the abstract.</summary>
    public void AddText(string text, BlockKind kind = BlockKind.Paragraph)
    {
        if (_part == Part.Front && AbstractLine().Match(text) is { Success: true } match)
        {
            (_part, _partLevel) = (Part.Abstract, int.MaxValue);
            text = match.Groups["rest"].Value;
        }

        AddBlock(Caption().Match(text) switch
        {
            { Success: true } caption when caption.Groups["figure"].Success => BlockKind.FigureCaption,
            { Success: true } => BlockKind.TableCaption,
            _ => kind,
        }, text);
    }

    public void AddTable(IEnumerable<IEnumerable<string>> rows) =>
        AddBlock(BlockKind.Table, string.Join('\n', rows.Select(row => string.Join(" | ", row)).Where(row => row.AsSpan().ContainsAnyExcept(' ', '|'))));

    public void AddBlock(BlockKind kind, string text)
    {
        if (text.Length == 0)
            return;
        if (_part == Part.Abstract && kind is BlockKind.Paragraph or BlockKind.Item)
            AddToAbstract(text);
        else if (_part is Part.Front or Part.Body or Part.Abstract)
            _sections[^1].Blocks.Add(new TextBlock(kind, text));
        if (_part is Part.Front or Part.Body or Part.Abstract)
            _figure.SeeBlock(kind, text);
    }

    public void AddImage(string alt, string address)
    {
        if (_part is Part.References or Part.Contents)
            return;
        _figure.SeeImage(address);
        // Converters put the caption where a blind reader would look for it.
        if (Caption().IsMatch(alt))
            AddText(alt);
    }

    public void AddLink(string address)
    {
        if (_part is not (Part.References or Part.Contents) && WebAddress.IsOne(address) && _known.Add(address))
            _links.Add(address);
    }

    public void Hide(string text)
    {
        if (PlainText.Line(text) is { Length: > 0 } line)
            _hidden.Add((_sections[^1].Id, line));
    }

    public void SeeFootnote(Footnote note)
    {
        if (_part is Part.Body or Part.Front)
            _notes.TryAdd(note, _sections[^1]);
    }

    public void AddFootnote(Footnote note, string text)
    {
        if (text.Length > 0 && _notes.TryGetValue(note, out var section))
            section.Blocks.Add(new TextBlock(BlockKind.Footnote, text));
    }

    private void AddSection(int level, string heading)
    {
        var (number, parts, title) = _numbers.Split(heading);
        var depth = parts.Length > 0 ? parts.Length : Math.Max(1, level - LevelOfSections + 1);
        _sections.Add(new OpenSection(parts.Length > 0 ? _ids.Numbered(parts) : _ids.Unnumbered(depth), number, title, depth));
        _part = Part.Body;
    }

    private void AddToAbstract(string text)
    {
        if (!AfterAbstract().IsMatch(text))
            _abstract.Add(text);
    }

    // "2 Kites 2 Fly" is a title, "1 Introduction" is none.
    private static bool IsTitle(int level, string heading) => level == 1 && Named(heading) is null && !FirstSection().IsMatch(heading);

    private static Part? Named(string heading) => heading.Trim(' ', '.', ':', '*').ToUpperInvariant() switch
    {
        "ABSTRACT" => Part.Abstract,
        "REFERENCES" or "BIBLIOGRAPHY" or "LITERATURE CITED" or "WORKS CITED" or "REFERENCE" => Part.References,
        "CONTENTS" or "TABLE OF CONTENTS" => Part.Contents,
        var words when NumberedReferences().IsMatch(words) => Part.References,
        _ => null,
    };

    [GeneratedRegex(@"^[0-9IVX]{1,4}\.? (REFERENCES|BIBLIOGRAPHY)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NumberedReferences();

    [GeneratedRegex(@"^(Appendi|Supplement|[A-Z]\.?[0-9]* )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex StartsAppendix();

    [GeneratedRegex(@"^(1|I)[.:]? |^Introduction$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FirstSection();

    [GeneratedRegex(@"^Abstract\s*([.:—–-]\s*(?<rest>.*))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AbstractLine();

    [GeneratedRegex(@"^(Key ?words|Index terms|CCS concepts)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AfterAbstract();

    [GeneratedRegex(@"^((?<figure>Figure|Fig\.)|Table) [A-Z]?\.?[0-9]{1,3}(\.[0-9]{1,2})?\s?[:.|—–]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Caption();
}
