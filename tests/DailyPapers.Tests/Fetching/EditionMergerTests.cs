using DailyPapers.Fetching;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Fetching;

public sealed class EditionMergerTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void Late_papers_are_added_and_none_is_removed()
    {
        var merged = EditionMerger.Merge(Edition(false, Paper("2611.00001", 5), Paper("2611.00002", 3)), List(true, Paper("2611.00002", 9), Paper("2611.00003", 4)));
        merged.Entries.Select(entry => (entry.Paper.Id.Value, entry.Paper.Upvotes)).ShouldBe([("2611.00002", 9), ("2611.00001", 5), ("2611.00003", 4)]);
        merged.IsFinal.ShouldBeTrue();
    }

    [Fact]
    public void Papers_stand_by_votes_and_equal_ones_by_id() =>
        EditionMerger.Merge(null, List(true, Paper("2611.00003", 1), Paper("2611.00001", 1), Paper("2611.00002", 7))).Entries.Select(entry => entry.Paper.Id.Value)
            .ShouldBe(["2611.00002", "2611.00001", "2611.00003"]);

    [Fact]
    public void Of_a_summarized_paper_only_votes_comments_and_stars_change()
    {
        var summary = Summary.Restore("제목", "언어 모델", "헤드라인", [], [], []);
        var known = new Edition(Day, false, [new Entry { Paper = Paper("2611.00001", 5), Summary = summary }]);
        var newer = Paper("2611.00001", 8) with { Title = "Another title", Abstract = "Another abstract.", Comments = 4, GitHubStars = 9 };
        var paper = EditionMerger.Merge(known, List(false, newer)).Entries.Single().Paper;
        (paper.Title, paper.Abstract, paper.Upvotes, paper.Comments, paper.GitHubStars).ShouldBe(("T", "A.", 8, 4, 9));
    }

    [Fact]
    public void A_pending_paper_follows_the_list() =>
        EditionMerger.Merge(Edition(false, Paper("2611.00001", 5)), List(false, Paper("2611.00001", 5) with { Abstract = "Better." })).Entries.Single().Paper.Abstract.ShouldBe("Better.");

    [Fact]
    public void A_final_edition_keeps_the_votes_it_was_closed_with_and_stays_final()
    {
        var merged = EditionMerger.Merge(Edition(true, Paper("2611.00001", 5)), List(false, Paper("2611.00001", 99), Paper("2611.00002", 1)));
        merged.Entries.Select(entry => entry.Paper.Upvotes).ShouldBe([5, 1]);
        merged.IsFinal.ShouldBeTrue();
    }

    private static Edition Edition(bool isFinal, params Paper[] papers) => new(Day, isFinal, [.. papers.Select(paper => new Entry { Paper = paper })]);

    private static PaperList List(bool hasClosed, params Paper[] papers) => new(Day, hasClosed, [.. papers], []);

    private static Paper Paper(string id, int upvotes) => new() { Id = PaperId.Parse(id), Title = "T", Authors = ["A"], Published = Day, Abstract = "A.", Upvotes = upvotes };
}
