using DailyPapers.Papers;
using DailyPapers.Searching;
using DailyPapers.Tests.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Searching;

public sealed class SearchIndexTests
{
    private const int Shown = 12;

    [Fact]
    public void It_finds_in_recorded_days_what_looking_at_every_paper_finds()
    {
        var editions = RecordedArchive.Editions(400);
        var (every, index) = (new PaperSearch(editions), new SearchIndex(editions, Glossary.BuiltIn));
        index.Count.ShouldBe(400);
        foreach (var (query, number) in RecordedArchive.Queries(editions, 300, seed: 20261130).Select((query, number) => (query, number)))
        {
            var filter = number % 3 > 0 ? SearchFilter.None : new SearchFilter(new DateOnly(2026, 1, 4), new DateOnly(2026, 1, 12), number % 2 == 0 ? Vocabulary.Areas[number % 12] : null);
            RecordedArchive.Shown(index.Find(query, filter, Shown)).ShouldBe(RecordedArchive.Shown(every.Find(SearchQuery.Parse(query, Glossary.BuiltIn), filter, Shown)), query);
        }
    }

    [Fact]
    public void Whatever_is_published_and_typed_it_finds_what_looking_at_every_paper_finds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Editions.Any, HostileText.Any, (edition, typed) =>
        {
            var (every, index) = (new PaperSearch([edition]), new SearchIndex([edition], Glossary.BuiltIn));
            foreach (var query in Typed(edition).Prepend(typed))
                RecordedArchive.Shown(index.Find(query, SearchFilter.None, Shown)).ShouldBe(RecordedArchive.Shown(every.Find(SearchQuery.Parse(query, Glossary.BuiltIn), Shown)), query);
        }));

    [Fact]
    public void An_empty_archive_and_an_empty_query_find_nothing()
    {
        new SearchIndex([], Glossary.BuiltIn).Find("모델", SearchFilter.None, Shown).Total.ShouldBe(0);
        new SearchIndex([Samples.Edition], Glossary.BuiltIn).Find(" ( ", SearchFilter.None, Shown).Total.ShouldBe(0);
    }

    /// <summary>Words of the papers, and what begins within one.</summary>
    internal static IEnumerable<string> Typed(Edition edition) => edition.Entries
        .SelectMany(entry => SearchDocument.Of(entry).Fields).SelectMany(field => field.Text.Split(' ')).Where(word => word.Length is > 0 and < 40).Take(20)
        .SelectMany(word => new[] { word, word[(word.Length / 2)..] });
}
