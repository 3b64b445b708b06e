using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Checking;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

/// <summary>A row of a rule's page.</summary>
/// <param name="Text">Papers parted by hr, bullets by br.</param>
/// <param name="Found">The spans, parted by br; null: nothing is found.</param>
/// <param name="Mended">The whole text after the mend; a dash or null: not mended.</param>
internal sealed record RuleRow(string Text, string? Found, string? Mended, string Title, string Abstract, string Place, string Markup, string Level, string Headings = "", string Bullet = "", bool IsOurs = false)
{
    public ImmutableArray<Writing> Day => [.. Text.Split("<hr>").Select((paper, index) => One(paper, Of(Title, index), Of(Headings, index), Of(Bullet, index)))];

    private Writing One(string paper, string title, string headings, string bullet)
    {
        var markup = Markup.Length > 0 ? DailyPapers.Checking.Proofreading.Markup.Markdown : DailyPapers.Checking.Proofreading.Markup.Plain;
        var kind = Place switch { "제목" => PieceKind.Title, "헤드라인" => PieceKind.Headline, "번역" => PieceKind.Translation, "저자" => PieceKind.Authors, _ => PieceKind.Bullet };
        var text = Abstract.Length == 0 ? null : new PaperText(PaperId.Parse("2401.00001"), title, [.. SentenceSplitter.Split(Abstract)], "abstract", null);
        var pieces = paper.Split("<br>").Select((line, index) => new Piece(Where(kind, index), kind, line.Trim('\n'), markup) { Spoken = string.Create(CultureInfo.InvariantCulture, $"불릿 {index + 1}") });
        return new Writing([.. pieces, .. bullet.Length == 0 ? [] : new[] { new Piece("bullets[0]", PieceKind.Bullet, bullet, markup) { Spoken = "불릿 1" } }])
        {
            Title = title,
            Headings = headings.Length == 0 ? [] : [.. headings.Split("<br>")],
            Source = text is null ? null : new Source(text),
            Level = SpeechLevels.Of(Level),
            IsUnified = IsOurs,
        };
    }

    /// <summary>What a column says of one paper of several: its part of it, or the whole where it is not parted.</summary>
    private static string Of(string column, int paper) => column.Split("<hr>") is [_, _, ..] parts ? parts.ElementAtOrDefault(paper) ?? "" : column;

    private static string Where(PieceKind kind, int index) => kind switch
    {
        PieceKind.Title => "title_ko",
        PieceKind.Headline => "headline",
        PieceKind.Authors => "authors",
        PieceKind.Translation => string.Create(CultureInfo.InvariantCulture, $"abstract[{index}]"),
        _ => string.Create(CultureInfo.InvariantCulture, $"bullets[{index}]"),
    };
}
