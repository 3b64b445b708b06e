using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Searching;
using DailyPapers.Tests.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Searching;

public sealed class PaperSearchTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Theory]
    [InlineData("앵무", "2611.00001")]
    [InlineData("무새", "2611.00001")]
    [InlineData("새", "2611.00001 2611.00002")]
    [InlineData("강화", "2611.00003 2611.00002")]
    [InlineData("강화 학습", "2611.00003 2611.00002")]
    [InlineData("강화학습", "2611.00003 2611.00002")]
    [InlineData("reinforcement learning", "2611.00003 2611.00002")]
    [InlineData("Reinforcement-Learning", "2611.00003 2611.00002")]
    [InlineData("reinf", "2611.00003")]
    [InlineData("inforcement", "")]
    [InlineData("rag", "2611.00004")]
    [InlineData("RAG", "2611.00004")]
    [InlineData("검색 증강 생성", "2611.00004")]
    [InlineData("storage", "2611.00002")]
    [InlineData("앵무새 강화", "")]
    [InlineData("까마귀 강화 학습", "2611.00002")]
    [InlineData("2611.00003", "2611.00003")]
    [InlineData("GPT-4", "2611.00001")]
    [InlineData("kim", "2611.00003")]
    [InlineData("C++ ( \" NOT *", "")]
    [InlineData("  ", "")]
    [InlineData("없는말", "")]
    public void A_query_finds(string query, string ids) => string.Join(' ', Find(query)).ShouldBe(ids);

    [Fact]
    public void Hangul_in_pieces_is_the_same_word() => Find("앵무".Normalize(System.Text.NormalizationForm.FormD)).ShouldBe(["2611.00001"]);

    [Fact]
    public void What_was_found_is_shown_where_it_stands()
    {
        var hit = Search("무새").Hits.ShouldHaveSingleItem();
        (hit.Before, hit.Found, hit.After).ShouldBe(("앵", "무새", "의 셈하기"));
        (hit.Date, hit.Score).ShouldBe((Day, 12 * 2 * 2));
    }

    [Fact]
    public void The_title_counts_more_than_a_bullet_and_a_whole_word_more_than_its_beginning()
    {
        var (title, bullet) = (Paper(1, "Owls", "부엉이"), Paper(2, "Cats", "고양이", "부엉이를 봅니다."));
        var found = new PaperSearch([new Edition(Day, true, [bullet, title])]).Find(SearchQuery.Parse("부엉이", Glossary.BuiltIn), 9).Hits;
        found.Select(hit => (hit.Entry.Paper.Id.Value, hit.Score)).ShouldBe([("2611.00001", 12 * 4 * 2), ("2611.00002", 5 * 3 * 2)]);
    }

    [Fact]
    public void Ties_stand_by_date_then_id_and_a_paper_of_two_days_is_found_on_the_newer()
    {
        var old = new Edition(Day.AddDays(-1), true, [Paper(2, "Owls", "부엉이"), Paper(1, "Owls", "부엉이"), Paper(3, "Owls", "부엉이")]);
        var found = new PaperSearch([old, new Edition(Day, true, [Paper(3, "Owls", "부엉이")])]).Find(SearchQuery.Parse("owls", Glossary.BuiltIn), 2);
        found.Total.ShouldBe(3);
        found.Hits.Select(hit => (hit.Entry.Paper.Id.Value, hit.Date)).ShouldBe([("2611.00003", Day), ("2611.00001", Day.AddDays(-1))]);
    }

    [Theory]
    [InlineData(null, null, null, "2611.00003 2611.00002 2611.00001")]
    [InlineData("2026-11-20", null, null, "2611.00003")]
    [InlineData(null, "2026-11-19", null, "2611.00002 2611.00001")]
    [InlineData("2026-11-19", "2026-11-19", "언어 모델", "2611.00002")]
    [InlineData(null, null, "로봇", "")]
    [InlineData("2026-11-21", null, null, "")]
    public void Filters_are_about_the_newest_day_and_the_area(string? from, string? to, string? area, string ids)
    {
        var old = new Edition(Day.AddDays(-1), true, [Paper(2, "Owls", "부엉이"), Paper(1, "Owls", "부엉이") with { Summary = null }, Paper(3, "Owls", "부엉이")]);
        var search = new PaperSearch([old, new Edition(Day, true, [Paper(3, "Owls", "부엉이")])]);
        var filter = new SearchFilter(from is null ? null : DateOnly.Parse(from, CultureInfo.InvariantCulture), to is null ? null : DateOnly.Parse(to, CultureInfo.InvariantCulture), area);
        var results = search.Find(SearchQuery.Parse("owls", Glossary.BuiltIn), filter, 9);
        results.Hits.Select(hit => hit.Entry.Paper.Id.Value).Order().Reverse().ShouldBe(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        results.Total.ShouldBe(results.Hits.Length);
    }

    [Theory]
    [InlineData("비전·3D", "비전·3D")]
    [InlineData("비전 3d", "비전·3D")]
    [InlineData("언어모델", "언어 모델")]
    [InlineData("언어", null)]
    [InlineData("", null)]
    public void An_area_is_named_as_people_type_it(string typed, string? area) => SearchFilter.AreaNamed(typed).ShouldBe(area);

    [Theory]
    [InlineData("무새", "앵[무새]의 셈하기", "Parrots That Count")]
    [InlineData("셈하기 앵무새", "[앵무새]의 [셈하기]", "Parrots That Count")]
    [InlineData("parrot", "앵무새의 셈하기", "[Parrot]s That Count")]
    [InlineData("꿀벌의 강화 학습", "[꿀벌의] [강화 학습]", "[Reinforcement Learning] for Bees")]
    public void All_that_was_found_is_marked_where_it_stands(string query, string name, string title)
    {
        var hit = Search(query).Hits[0];
        (Shown(hit.Name), Shown(hit.Title)).ShouldBe((name, title));
        Shown(hit.Snippet).ShouldContain('[');
    }

    [Fact]
    public void A_snippet_marks_what_stands_beside_the_best_place_and_is_cut_on_both_sides()
    {
        var before = string.Concat(Enumerable.Repeat("가나다라 ", 20));
        var paper = Paper(1, "Cats", "고양이", before + "부엉이와 올빼미는 다릅니다. " + before);
        var hit = new PaperSearch([new Edition(Day, true, [paper])]).Find(SearchQuery.Parse("올빼미 부엉이", Glossary.BuiltIn), 9).Hits.ShouldHaveSingleItem();
        Shown(hit.Snippet).ShouldContain("[부엉이]와 [올빼미]는");
        Shown(hit.Snippet).ShouldMatch("^….*…$");
        string.Concat(hit.Snippet.Pieces().Select(piece => piece.Text)).ShouldBe(hit.Before + hit.Found + hit.After);
    }

    [Fact]
    public void A_pending_paper_is_found_by_its_own_words()
    {
        var pending = Paper(1, "Owls at Night", "") with { Summary = null };
        new PaperSearch([new Edition(Day, true, [pending])]).Find(SearchQuery.Parse("abstract night", Glossary.BuiltIn), 9).Total.ShouldBe(1);
    }

    [Fact]
    public void Whatever_is_typed_or_published_it_finds_the_same_again_and_shows_what_it_found() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Editions.Any, ArbMap.Default.ArbFor<string>(), (edition, typed) =>
        {
            var search = new PaperSearch([edition]);
            var words = edition.Entries.SelectMany(entry => entry.Paper.Title.Split(' ')).Append(typed ?? "").Take(6);
            foreach (var word in words)
            {
                var query = SearchQuery.Parse(word, Glossary.BuiltIn);
                var results = search.Find(query, int.MaxValue);
                results.Total.ShouldBe(results.Hits.Length);
                results.Hits.Select(hit => hit.Entry.Paper.Id).ShouldBe(new PaperSearch([edition]).Find(query, int.MaxValue).Hits.Select(hit => hit.Entry.Paper.Id));
                results.Hits.ShouldAllBe(hit => hit.Score > 0 && hit.Found.Length > 0);
                results.Hits.Select(hit => hit.Score).ShouldBeInOrder(SortDirection.Descending);
            }
        }));

    private static string Shown(MarkedText text) => string.Concat(text.Pieces().Select(piece => piece.IsFound ? $"[{piece.Text}]" : piece.Text));

    private static IEnumerable<string> Find(string query) => Search(query).Hits.Select(hit => hit.Entry.Paper.Id.Value);

    private static SearchResults Search(string query) => new PaperSearch([new Edition(Day, true,
    [
        Paper(1, "Parrots That Count", "앵무새의 셈하기", "GPT-4보다 빨리 셉니다."),
        Paper(2, "Crows and Storage", "까마귀와 먹이 저장", "강화학습으로 새를 가르칩니다."),
        Paper(3, "Reinforcement Learning for Bees", "꿀벌의 강화 학습"),
        Paper(4, "Retrieval for Owls", "부엉이의 검색", "RAG를 씁니다."),
    ])]).Find(SearchQuery.Parse(query, Glossary.BuiltIn), 100);

    private static Entry Paper(int number, string title, string korean, params string[] bullets) => new()
    {
        Paper = new Paper
        {
            Id = PaperId.Parse($"2611.0000{number}"),
            Title = title,
            Authors = [number == 3 ? "Kim Example" : "Ada Sample"],
            Published = Day,
            Abstract = "An abstract.",
        },
        Summary = Summary.Restore(korean, "언어 모델", "", [.. bullets.Select(bullet => new Bullet("방법", bullet, null))], [], []),
    };
}
