using DailyPapers.Checking;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Quotes;
using DailyPapers.Checking.Rules.Numbers;

namespace DailyPapers.Tests.Checking;

public sealed class SpecTests
{
    public static TheoryData<string, string, string> Numbers() => Rows("numbers.md");

    public static TheoryData<string, string, string> Languages() => Rows("language.md");

    public static TheoryData<string, string, string> Quotes() => Rows("quotes.md");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_page_says_which_numbers_lack_support(string korean, string source, string unsupported)
    {
        var writing = new Writing([new Piece("bullets[0]", PieceKind.Bullet, DailyPapers.Papers.PlainText.Line(korean)) { Spoken = "불릿 1" }]) { Source = new Source(Drafts.Source(source)) };
        var found = Proofreader.Hits(writing, NumberRules.InOrder).Where(found => found.Rule.Id is "number.unsupported" or "number.scale")
            .OrderBy(found => found.Hit.Start).Select(found => found.Hit.Text).Distinct(StringComparer.Ordinal);
        string.Join(", ", found).ShouldBe(unsupported == "-" ? "" : unsupported);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_says_what_is_not_Korean(string korean, string source, string expected)
    {
        var draft = Drafts.Good with { Abstract = [new DailyPapers.Papers.DraftSentence(1, korean)] };
        var found = new Checker().Check(draft, Drafts.Source(source)).Findings
            .FirstOrDefault(finding => finding.Where == "abstract[0]" && finding.Rule.StartsWith("language.", StringComparison.Ordinal));
        (found is null ? "-" : $"{found.Rule}: {found.Text}").ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Quotes))]
    public void The_page_says_which_quotes_stand_in_the_source(string source, string quote, string shown) =>
        (new QuoteFinder(Drafts.Source(source)).Find(quote)?.Quote ?? "-").ShouldBe(shown);

    private static TheoryData<string, string, string> Rows(string page)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var cells in SpecTable.Read(page))
            rows.Add(cells[0], cells[1], cells[2]);
        return rows;
    }
}
