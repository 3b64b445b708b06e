using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Checking;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;
using DailyPapers.Tests.Checking.MarkupRules;

namespace DailyPapers.Tests.Checking.Spacing;

/// <summary>What old models wrote: how much the rules of signs find, and what is left.</summary>
public sealed class RecordedSignsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nearly_all_that_is_found_is_mended(bool isMarkdown)
    {
        var writings = Repository.RecordedLines("joined.jsonl.gz").Select(line => Writing(line, isMarkdown ? Markup.Markdown : Markup.Plain)).ToList();
        var bullets = writings.Sum(writing => writing.Pieces.Length);
        var found = writings.SelectMany(writing => Proofreader.Hits(writing, SignRules.All)).Count(hit => hit.Rule.Severity == Severity.Error);
        var left = writings.SelectMany(writing => Proofreader.Read(writing, SignRules.All).Findings).Count(finding => finding.Severity == Severity.Error);
        (1000.0 * found / bullets).ShouldBeInRange(2, 15);
        (1000.0 * left / bullets).ShouldBeLessThan(0.5);
    }

    private static Writing Writing(JsonObject line, Markup markup)
    {
        var text = new PaperText(PaperId.Parse((string)line["arxiv_id"]!), (string)line["title"]!, SentenceSplitter.Split((string)line["abstract"]!), "abstract", null);
        return new Writing([.. line["korean_bullets"]!.AsArray().Select((bullet, index) => Piece((string)bullet!, index, markup))])
        {
            Title = text.Title,
            Source = new Source(text),
            IsSourceWhole = ((string)line["input_era"]!)[0] == 'A',
        };
    }

    /// <summary>The label in bold is cut off where a file is read.</summary>
    private static Piece Piece(string text, int index, Markup markup)
    {
        var end = text.StartsWith("**", StringComparison.Ordinal) ? text.IndexOf("**:", 3, StringComparison.Ordinal) : -1;
        return new Piece(string.Create(CultureInfo.InvariantCulture, $"bullets[{index}]"), PieceKind.Bullet, end < 0 ? text : text[(end + 3)..].TrimStart('*', ':', ' '), markup) { Spoken = "불릿" };
    }
}
