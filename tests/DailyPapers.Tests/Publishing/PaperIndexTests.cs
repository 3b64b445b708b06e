using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Tests.Publishing;

public sealed class PaperIndexTests
{
    private static readonly IndexRow Row = new(Samples.Day, PaperId.Parse("2611.00001"), "Toys");

    [Fact]
    public void Lines_stand_by_date_then_id_and_are_quoted_where_they_must()
    {
        IndexRow[] rows =
        [
            Row with { Id = PaperId.Parse("2611.00002"), Title = "Two,\r\n \"lines\"" },
            Row,
            Row with { Date = Samples.Day.AddDays(-1), Title = "경계 없는\u202e 글\n2026-01-01,x,y" },
        ];
        PaperIndex.Render(rows, []).ShouldBe(
            """"
            date,title,url
            2026-11-19,"경계 없는 글 2026-01-01,x,y",https://arxiv.org/abs/2611.00001
            2026-11-20,Toys,https://arxiv.org/abs/2611.00001
            2026-11-20,"Two, ""lines""",https://arxiv.org/abs/2611.00002

            """");
    }

    [Fact]
    public void An_older_archive_s_lines_are_kept_and_ours_are_not_doubled()
    {
        const string old = "\ufeffdate,title,url\r\n2026-11-20,Old name,https://huggingface.co/papers/2611.00001\r\n2023-11-21,\"Older, paper\",https://arxiv.org/abs/2311.12022v1\r\n2023-11-21,Elsewhere,https://a.example/b\r\n";
        var index = PaperIndex.Render([Row], PaperIndex.Parse(old, "papers_list.csv"));
        index.ShouldBe(
            """
            date,title,url
            2023-11-21,"Older, paper",https://arxiv.org/abs/2311.12022v1
            2023-11-21,Elsewhere,https://a.example/b
            2026-11-20,Toys,https://arxiv.org/abs/2611.00001

            """);
        PaperIndex.Render([Row], PaperIndex.Parse(index, "papers_list.csv")).ShouldBe(index);
    }

    [Theory]
    [InlineData("")]
    [InlineData("title,url\n")]
    [InlineData("date,title,url\n2026-11-20,x\n")]
    [InlineData("date,title,url\nyesterday,x,y\n")]
    [InlineData("date,title,url\n2026-11-20,\"x\" y,z\n")]
    [InlineData("date,title,url\n2026-11-20,x,\"y\n")]
    [InlineData("<<<<<<< HEAD\ndate,title,url\n")]
    public void A_damaged_file_is_named(string csv)
    {
        var failure = Should.Throw<DailyPapersException>(() => PaperIndex.Parse(csv, "paper_logs/papers_list.csv"));
        failure.Code.ShouldBe("archive.damaged");
        failure.Sentence.Korean.ShouldContain("paper_logs/papers_list.csv");
    }

    [Fact]
    public void Every_recorded_title_survives_the_index()
    {
        foreach (var title in Repository.RecordedTexts())
        {
            var lines = PaperIndex.Parse(PaperIndex.Render([Row with { Title = title }], []), "papers_list.csv");
            lines.ShouldBe([new IndexLine(Row.Date, VisibleText.Title(title), Row.Id.ArxivUrl)]);
        }
    }
}
