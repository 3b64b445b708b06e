using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using DailyPapers.Searching;
using DailyPapers.Tests.Publishing;

namespace DailyPapers.Tests.Searching;

public sealed class ArchiveSearchTests : IDisposable
{
    private const int Shown = 12;
    private readonly TemporaryWorkspace _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_finds_in_recorded_days_what_looking_at_every_paper_finds()
    {
        var editions = RecordedArchive.Editions(150);
        editions.ForEach(Write);
        var every = new PaperSearch(editions);
        foreach (var (query, number) in RecordedArchive.Queries(editions, 120, seed: 20261201).Select((query, number) => (query, number)))
        {
            var filter = number % 3 > 0 ? SearchFilter.None : new SearchFilter(new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 5), number % 2 == 0 ? Vocabulary.Areas[number % 12] : null);
            RecordedArchive.Shown((await FindAsync(query, filter)).Results).ShouldBe(RecordedArchive.Shown(every.Find(SearchQuery.Parse(query, Glossary.BuiltIn), filter, Shown)), query);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("text:toy")]
    [InlineData("toy* OR ^NEAR(")]
    [InlineData("C++ -toy {a} \\")]
    [InlineData("'; DROP TABLE papers --")]
    [InlineData("😀")]
    [InlineData("벤")]
    [InlineData("NOT")]
    public async Task What_is_typed_is_no_operator(string query)
    {
        Write(Samples.Edition);
        RecordedArchive.Shown((await FindAsync(query)).Results).ShouldBe(RecordedArchive.Shown(new PaperSearch([Samples.Edition]).Find(SearchQuery.Parse(query, Glossary.BuiltIn), Shown)));
        File.Exists(_folder.Workspace.SearchDatabase).ShouldBeTrue();
    }

    [Fact]
    public async Task A_changed_a_new_and_a_vanished_day_are_noticed()
    {
        var (first, second) = (new DateOnly(2026, 11, 18), new DateOnly(2026, 11, 19));
        Write(new Edition(first, true, [Paper("2611.00001", "Owls")]));
        Write(new Edition(second, true, [Paper("2611.00002", "Owls")]));
        (await IdsAsync("owls")).ShouldBe("2611.00002 2611.00001");
        Write(new Edition(first, true, [Paper("2611.00001", "Crows")]));
        (await IdsAsync("owls")).ShouldBe("2611.00002");
        (await IdsAsync("crows")).ShouldBe("2611.00001");
        Write(new Edition(new DateOnly(2026, 11, 20), true, [Paper("2611.00002", "Owls"), Paper("2611.00003", "Owls")]));
        (await FindAsync("owls")).Results.Hits.Select(hit => (hit.Entry.Paper.Id.Value, hit.Date.Day)).ShouldBe([("2611.00002", 20), ("2611.00003", 20)]);
        File.Delete(_folder.Workspace.DayData(new DateOnly(2026, 11, 20)));
        (await FindAsync("owls")).Results.Hits.Select(hit => (hit.Entry.Paper.Id.Value, hit.Date.Day)).ShouldBe([("2611.00002", 19)]);
    }

    [Fact]
    public async Task A_damaged_day_is_told_every_time_and_found_again_once_it_is_mended()
    {
        Write(new Edition(new DateOnly(2026, 11, 18), true, [Paper("2611.00001", "Owls")]));
        _folder.Write("paper_logs/2026/11/19.json", "{");
        for (var time = 0; time < 2; time++)
        {
            var (results, damages) = await FindAsync("owls");
            (results.Total, damages.ShouldHaveSingleItem().Day).ShouldBe((1, new DateOnly(2026, 11, 19)));
        }

        Write(new Edition(new DateOnly(2026, 11, 19), true, [Paper("2611.00002", "Owls")]));
        var mended = await FindAsync("owls");
        (mended.Results.Total, mended.Damages.Length).ShouldBe((2, 0));
    }

    [Theory]
    [InlineData("no database at all, but long enough to be looked at as one: it has more than a hundred characters in it, and then some")]
    [InlineData("")]
    public async Task A_file_that_is_no_index_is_made_anew(string content)
    {
        Write(Samples.Edition);
        _folder.Write(".daily-papers/search.db", content);
        (await FindAsync("toy")).Results.Total.ShouldBeGreaterThan(0);
        new FileInfo(_folder.Workspace.SearchDatabase).Length.ShouldBeGreaterThan(4096);
    }

    [Fact]
    public async Task An_index_with_torn_pages_is_made_anew_and_one_of_another_version_too()
    {
        Write(Samples.Edition);
        var expected = await IdsAsync("toy");
        var whole = await File.ReadAllBytesAsync(_folder.Workspace.SearchDatabase, Token);
        foreach (var from in new[] { 60, 4096, 8192, whole.Length / 2 })
        {
            var torn = (byte[])whole.Clone();
            torn.AsSpan(from, Math.Min(4000, torn.Length - from)).Fill(0x5A);
            await File.WriteAllBytesAsync(_folder.Workspace.SearchDatabase, torn, Token);
            (await IdsAsync("toy")).ShouldBe(expected, $"torn at {from}");
        }
    }

    [Fact]
    public async Task Where_no_index_can_be_written_every_day_is_read()
    {
        Write(Samples.Edition);
        var expected = await IdsAsync("toy");
        File.Delete(_folder.Workspace.SearchDatabase);
        Directory.CreateDirectory(_folder.Workspace.SearchDatabase);
        (await IdsAsync("toy")).ShouldBe(expected);
    }

    [Fact]
    public async Task Several_may_make_the_index_at_once()
    {
        var editions = RecordedOrSamples();
        editions.ForEach(Write);
        var expected = RecordedArchive.Shown(new PaperSearch(editions).Find(SearchQuery.Parse("모델", Glossary.BuiltIn), Shown));
        var found = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => FindAsync("모델"), Token)));
        found.ShouldAllBe(each => RecordedArchive.Shown(each.Results) == expected);
    }

    private static List<Edition> RecordedOrSamples() =>
        [.. Enumerable.Range(1, 9).Select(day => new Edition(new DateOnly(2026, 11, day), true, [Paper(string.Create(CultureInfo.InvariantCulture, $"2611.0000{day}"), "모델과 부엉이")]))];

    private static Entry Paper(string id, string title) => new() { Paper = Samples.Paper(id, title, 3) };

    private void Write(Edition edition) =>
        _folder.Write(Path.GetRelativePath(_folder.Workspace.Root, _folder.Workspace.DayData(edition.Date)), DayData.Render(edition));

    private async Task<string> IdsAsync(string query) => string.Join(' ', (await FindAsync(query)).Results.Hits.Select(hit => hit.Entry.Paper.Id.Value));

    private Task<(SearchResults Results, ImmutableArray<ArchiveDamage> Damages)> FindAsync(string query, SearchFilter? filter = null) =>
        new ArchiveSearch(_folder.Workspace, Glossary.BuiltIn).FindAsync(query, filter ?? SearchFilter.None, Shown, Token);
}
