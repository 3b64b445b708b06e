using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

/// <summary>A row of the page of a rule that looks at a whole draft. What it does not say is as in <see cref="Drafts.Good"/>.</summary>
/// <param name="line">As it stands in the page.</param>
/// <param name="cells">By column; an empty cell is absent.</param>
internal sealed class DraftRow(string line, ImmutableDictionary<string, string> cells)
{
    /// <summary>An empty cell means the good draft's: emptiness has to be said.</summary>
    private const string Empty = "(빈칸)";

    private const string Nothing = "(없음)";

    public string Line => line;

    /// <summary>The findings' texts; null: nothing is found.</summary>
    public ImmutableArray<string>? Found => cells.ContainsKey("걸리는 곳") ? Parts("걸리는 곳") : null;

    /// <summary>What stands in the field after the mend; null or a dash: nothing is mended.</summary>
    public string? Mended => cells.GetValueOrDefault("고친 글") is { } mended and not "—" ? mended : null;

    /// <summary>What becomes of the draft, where the page's rows differ in that.</summary>
    public string? Handled => cells.GetValueOrDefault("처리");

    /// <summary>The model's answer to the letter.</summary>
    public string? Answer => cells.TryGetValue("답", out var answer) ? Value(answer) : null;

    /// <summary>A section's paragraphs before reading took orders out of them.</summary>
    public ImmutableArray<TextSection> Unread => Sections("읽은 글");

    /// <summary>Whether the row begins before checking does: its tests stand with that stage.</summary>
    public bool IsOfAnotherStage => cells.ContainsKey("답") || cells.ContainsKey("읽은 글");

    public Draft Draft => Drafts.Good with
    {
        TitleKo = Field("title_ko", Drafts.Good.TitleKo),
        Headline = Field("headline", Drafts.Good.Headline),
        Area = Field("area", Drafts.Good.Area),
        Bullets = Bullets(),
        Abstract = cells.ContainsKey("abstract") ? [.. Parts("abstract").Select(Sentence)] : Drafts.Good.Abstract,
        Keywords = cells.ContainsKey("keywords") ? [.. Parts("keywords").Select(Keyword)] : Drafts.Good.Keywords,
    };

    public PaperText Text => (cells.ContainsKey("원문") ? Drafts.Source([.. Parts("원문")]) : Drafts.Text) with
    {
        Title = Field("제목", Drafts.Text.Title),
        Sections = Sections("본문"),
        Instructions = cells.ContainsKey("지시") ? [.. Parts("지시").Select(Instruction)] : [],
    };

    public static string Written(Keyword keyword) => $"{keyword.Korean}={keyword.English}";

    private ImmutableArray<TextSection> Sections(string column) =>
        cells.ContainsKey(column) ? [new TextSection("S1", "1", "Introduction", 1, [.. Parts(column).Select(text => new TextBlock(BlockKind.Paragraph, text))])] : [];

    private ImmutableArray<DraftBullet> Bullets()
    {
        if (cells.GetValueOrDefault("text") == Nothing)
            return [];
        var (labels, texts, quotes) = (Parts("label"), Parts("text"), Parts("quote"));
        var count = new[] { labels.Length, texts.Length, quotes.Length }.Max();
        return [.. Enumerable.Range(0, count == 0 ? Drafts.Good.Bullets.Length : count).Select(index => Bullet(Drafts.Good.Bullets[index % Drafts.Good.Bullets.Length], index))];

        DraftBullet Bullet(DraftBullet good, int index) =>
            new(labels.ElementAtOrDefault(index) ?? good.Label, texts.ElementAtOrDefault(index) ?? good.Text, quotes.ElementAtOrDefault(index) ?? good.Quote);
    }

    private static DraftSentence Sentence(string part)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        return new DraftSentence(int.Parse(part.AsSpan(0, equals), CultureInfo.InvariantCulture), Value(part[(equals + 1)..]));
    }

    private static Keyword Keyword(string part)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        return new Keyword(part[..equals], part[(equals + 1)..]);
    }

    /// <summary><c>초록 2=you are now</c>, <c>본문=…</c>, <c>숨은 본문=…</c>, <c>제목=…</c>.</summary>
    private static Instruction Instruction(string part)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        var (place, phrase) = (part[..equals], part[(equals + 1)..]);
        return place switch
        {
            "제목" => new Instruction("title", phrase, IsHidden: false),
            "본문" => new Instruction("S1", phrase, IsHidden: false),
            "숨은 본문" => new Instruction("S1", phrase, IsHidden: true),
            _ => new Instruction("abstract", phrase, IsHidden: false) { Sentence = int.Parse(place.AsSpan("초록 ".Length), CultureInfo.InvariantCulture) },
        };
    }

    private string Field(string column, string good) => cells.TryGetValue(column, out var cell) ? Value(cell) : good;

    private ImmutableArray<string> Parts(string column) =>
        cells.TryGetValue(column, out var cell) && cell != Nothing ? [.. cell.Split("<br>").Select(Value)] : [];

    private static string Value(string part) => part == Empty ? "" : part;
}
