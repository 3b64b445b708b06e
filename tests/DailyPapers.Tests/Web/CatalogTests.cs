using DailyPapers.Papers;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Tests.Web;

public sealed class CatalogTests
{
    private static readonly DateOnly First = new(2026, 11, 2);

    [Fact]
    public void A_paper_of_two_days_stands_on_the_newer_one()
    {
        var catalog = DrawnSite.CatalogOf(Day(0, Paper("2611.00001")), Day(1, Paper("2611.00001"), Paper("2611.00002")));
        catalog.Papers.Select(paper => paper.Id.Value).ShouldBe(["2611.00001", "2611.00002"]);
        catalog.ById[PaperId.Parse("2611.00001")].Date.ShouldBe(First.AddDays(1));
        catalog.DaysOf(PaperId.Parse("2611.00001")).ShouldBe([First, First.AddDays(1)]);
    }

    [Fact]
    public void Neighbours_are_the_archives_days_and_not_the_calendars()
    {
        var catalog = DrawnSite.CatalogOf(Day(0, Paper("2611.00001")), Day(4, Paper("2611.00002")), Day(9, Paper("2611.00003")));
        catalog.Before(First.AddDays(4))!.Date.ShouldBe(First);
        catalog.After(First.AddDays(4))!.Date.ShouldBe(First.AddDays(9));
        catalog.Before(First).ShouldBeNull();
        catalog.After(First.AddDays(9)).ShouldBeNull();
        catalog.Around(First, 2).Select(day => day.Date).ShouldBe([First.AddDays(4), First]);
    }

    [Fact]
    public void A_keyword_has_a_page_from_five_papers_on_however_it_is_written()
    {
        var writings = new[] { "chain of thought", "Chain-of-Thought", "chain-of-thought", "chain of thought", "Chain of Thought" };
        var papers = writings.Select((english, index) => Paper($"2611.0000{index}", new Keyword("사고의 연쇄", english)));
        DrawnSite.CatalogOf(Day(0, [.. papers.Take(4)])).Keywords.ShouldBeEmpty();
        var page = DrawnSite.CatalogOf(Day(0, [.. papers])).Keywords.ShouldHaveSingleItem();
        (page.Slug, page.Keyword.English, page.Papers.Length).ShouldBe(("chainofthought", "chain of thought", 5));
    }

    [Fact]
    public void Related_are_earlier_papers_and_a_rare_keyword_counts_more_than_a_common_one()
    {
        Keyword common = new("언어 모델", "language model"), rare = new("앵무새", "parrot");
        var catalog = DrawnSite.CatalogOf(
            Day(0, Paper("2611.00001", common), Paper("2611.00002", rare), Paper("2611.00003", common), Paper("2611.00004", common)),
            Day(1, Paper("2611.00010", common, rare)),
            Day(2, Paper("2611.00020", rare)));
        var related = catalog.Related.Of(catalog.ById[PaperId.Parse("2611.00010")]);
        related.Select(each => each.Paper.Id.Value).ShouldBe(["2611.00002", "2611.00001", "2611.00003"]);
        related[0].Shared.ShouldBe([rare]);
    }

    [Fact]
    public void A_lists_hash_changes_with_what_a_list_shows()
    {
        var (one, other) = (DrawnSite.CatalogOf(Day(0, Paper("2611.00001"))), DrawnSite.CatalogOf(Day(0, Paper("2611.00001") with { Findings = [new("x", Severity.Error, "headline", "3")] })));
        one.Papers[0].Hash.ShouldNotBe(other.Papers[0].Hash);
        one.Papers[0].Hash.ShouldBe(DrawnSite.CatalogOf(Day(0, Paper("2611.00001"))).Papers[0].Hash);
    }

    [Fact]
    public void What_is_searched_changes_with_texts_and_not_with_votes()
    {
        string Words(Entry entry) => DrawnSite.CatalogOf(Day(0, entry)).Papers[0].Words;
        var paper = Paper("2611.00001");
        Words(paper with { Paper = paper.Paper with { Upvotes = 99 } }).ShouldBe(Words(paper));
        Words(paper with { Paper = paper.Paper with { Title = "Crows" } }).ShouldNotBe(Words(paper));
    }

    private static Edition Day(int after, params Entry[] entries) => new(First.AddDays(after), IsFinal: true, [.. entries]);

    private static Entry Paper(string id, params Keyword[] keywords)
    {
        var summary = Samples.Summarized.Summary!;
        return Samples.Summarized with
        {
            Paper = Samples.Paper(id, "A Toy", 5),
            Summary = Summary.Restore(summary.TitleKo, summary.Area, summary.Headline, summary.Bullets, summary.Abstract, [.. keywords]),
        };
    }
}
