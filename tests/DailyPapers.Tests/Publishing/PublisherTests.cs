using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryWorkspace folder = new();
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Publishing_twice_changes_not_one_byte()
    {
        var store = new MemoryStore(Samples.Edition);
        (await Publish(store, Samples.Day)).Count.ShouldBe(4);
        var first = folder.Files();

        (await Publish(store, Samples.Day)).ShouldBeEmpty();

        folder.Files().ShouldBe(first, ignoreOrder: true);
        store.Published.ShouldBe([Samples.Day]);
    }

    [Fact]
    public async Task Links_are_written_after_what_they_lead_to() =>
        (await Publish(new MemoryStore(Samples.Edition), Samples.Day))
            .ShouldBe(["paper_logs/2026/11/20.json", "paper_logs/2026/11/20.md", "paper_logs/papers_list.csv", "README.md"]);

    [Fact]
    public async Task A_day_whose_papers_all_failed_is_shown_with_its_reasons()
    {
        var waiting = new Edition(Samples.Day.AddDays(1), IsFinal: true, [Samples.Pending]);
        var store = new MemoryStore(Samples.Edition, waiting);
        await Publish(store, Samples.Day, waiting.Date);
        folder.Read("paper_logs/2026/11/21.md").ShouldContain("요약 대기");
        folder.Read("README.md").ShouldContain("## Daily Papers (2026-11-21)");
        store.Published.ShouldBe([Samples.Day, waiting.Date], ignoreOrder: true);
    }

    [Fact]
    public async Task A_day_that_was_not_asked_for_is_neither_written_nor_linked()
    {
        var waiting = new Edition(Samples.Day.AddDays(1), IsFinal: true, [Samples.Pending]);
        await Publish(new MemoryStore(Samples.Edition, waiting), Samples.Day);
        folder.Files().Keys.ShouldNotContain("paper_logs/2026/11/21.md");
        folder.Read("README.md").ShouldNotContain("2026-11-21");
        folder.Read("paper_logs/papers_list.csv").ShouldNotContain("2026-11-21");
    }

    [Fact]
    public async Task With_no_day_to_show_nothing_is_written()
    {
        (await Publish(new MemoryStore(), Samples.Day)).ShouldBeEmpty();
        (await Publish(new MemoryStore(new Edition(Samples.Day, IsFinal: true, [])), Samples.Day)).ShouldBeEmpty();
        folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_older_day_published_late_does_not_become_the_newest()
    {
        var older = Samples.Edition with { Date = Samples.Day.AddDays(-1) };
        var store = new MemoryStore(Samples.Edition, older);
        await Publish(store, Samples.Day);
        folder.Read("README.md").ShouldNotContain("paper_logs/2026/11/19.md");
        (await Publish(store, older.Date)).Count.ShouldBe(4);
        folder.Read("README.md").ShouldContain("## Daily Papers (2026-11-20)");
        folder.Read("README.md").ShouldContain("- [2026-11-19](paper_logs/2026/11/19.md) (목)");
        folder.Read("paper_logs/papers_list.csv").Split('\n').Length.ShouldBe(1 + 8 + 1);
    }

    [Fact]
    public async Task A_README_of_the_operator_is_kept_and_never_overwritten()
    {
        folder.Write("README.md", "# 내 저장소\r\n");
        var store = new MemoryStore(Samples.Edition);
        await Publish(store, Samples.Day);
        folder.Read("README.before-daily-papers.md").ShouldBe("# 내 저장소\r\n");
        folder.Read("README.md").ShouldEndWith("\n<!-- daily-papers -->\n");

        folder.Write("README.md", "# 또 다른 글\n");
        await Publish(store, Samples.Day);
        folder.Read("README.before-daily-papers.md").ShouldBe("# 내 저장소\r\n");
        folder.Read("README.before-daily-papers.2.md").ShouldBe("# 또 다른 글\n");

        folder.Write("README.md", "# 내 저장소\r\n");
        await Publish(store, Samples.Day);
        folder.Files().Keys.Count(path => path.StartsWith("README", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task What_a_killed_run_left_half_written_is_removed()
    {
        folder.Write(".daily-papers/tmp/00.part", "half");
        await Publish(new MemoryStore(Samples.Edition), Samples.Day);
        folder.Files().Keys.ShouldNotContain(".daily-papers/tmp/00.part");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{{#if title}}")]
    [InlineData("{{titel}}")]
    [InlineData("{{#each}}")]
    public async Task A_missing_or_broken_template_ends_the_run_before_anything_is_written(string? template)
    {
        if (template is not null)
            folder.Write("head.md", template);
        var publisher = new Publisher(new MemoryStore(Samples.Edition), folder.Workspace, new PublishingOptions { Head = "head.md" }, []);
        var failure = await Should.ThrowAsync<DailyPapersException>(() => publisher.PublishAsync([Samples.Day], Stop));
        failure.Code.ShouldBe("publishing.template");
        failure.ExitCode.ShouldBe(2);
        failure.Sentence.Korean.ShouldContain("publishing.head");
        Directory.Exists(folder.Workspace.Logs).ShouldBeFalse();
    }

    [Fact]
    public async Task The_operator_s_own_words_stand_above_and_below()
    {
        folder.Write("head.md", "# {{title}} <b>팀</b> & \"{{license}}\"\r\n\r\n## Marked Toys\r\n");
        folder.Write("foot.md", "끝 {{#if repository}}{{repository}}{{else}}저장소 없음{{/if}}");
        var options = new PublishingOptions { Head = "head.md", Foot = "foot.md", Title = "우리 [팀]", License = "MIT" };
        await new Publisher(new MemoryStore(Samples.Edition), folder.Workspace, options, []).PublishAsync([Samples.Day], Stop);
        folder.Read("README.md").ShouldStartWith("# 우리 \\[팀\\] <b>팀</b> & \"MIT\"\n\n## Marked Toys\n\n## 한눈에\n");
        folder.Read("README.md").ShouldEndWith("\n\n끝 저장소 없음\n\n<!-- daily-papers -->\n");
        folder.Read("README.md").ShouldContain("(#p-2611-00002)");
        folder.Read("README.md").ShouldContain("<a id=\"p-2611-00002\"></a>\n\n### [Marked Toys]");
        folder.Read("paper_logs/2026/11/20.md").ShouldEndWith("\n\n끝 저장소 없음\n");
    }

    [Fact]
    public async Task A_notice_stands_at_the_top_of_every_page()
    {
        await new Publisher(new MemoryStore(Samples.Edition), folder.Workspace, new PublishingOptions { Notice = "# 시험\n<b>운영</b>" }, []).PublishAsync([Samples.Day], Stop);
        folder.Read("README.md").ShouldContain("표시를 남깁니다.");
        folder.Read("README.md").ShouldContain("\n\n> \\# 시험 \\<b>운영\\</b>\n\n## 한눈에\n");
        folder.Read("paper_logs/2026/11/20.md").ShouldStartWith("## Daily Papers (2026-11-20)\n\n> \\# 시험 \\<b>운영\\</b>\n\n### ");
    }

    [Theory]
    [InlineData("example/toys", "https://github.com/example/toys", "example/toys")]
    [InlineData("https://github.com/example/toys.git", "https://github.com/example/toys", "example/toys")]
    [InlineData("https://git.example.org/toys", "https://git.example.org/toys", null)]
    public void A_repository_is_a_name_or_an_address(string setting, string url, string? name) =>
        DigestRepository.From(setting).ShouldBe(new DigestRepository(url, name));

    [Theory]
    [InlineData("toys")]
    [InlineData("javascript:alert(1)")]
    [InlineData("a/b/c")]
    public void Another_repository_is_an_error_that_names_its_key(string setting) =>
        Should.Throw<DailyPapersException>(() => DigestRepository.From(setting)).Sentence.Korean.ShouldContain("publishing.repository");

    [Fact]
    public async Task Without_a_repository_there_is_no_star_history()
    {
        await Publish(new MemoryStore(Samples.Edition), Samples.Day);
        folder.Read("README.md").ShouldNotContain("star-history");
        folder.Read("README.md").ShouldNotContain("howpublished");
        folder.Read("README.md").ShouldContain("CC BY-NC 4.0");
    }

    private Task<IReadOnlyList<string>> Publish(MemoryStore store, params DateOnly[] days) =>
        new Publisher(store, folder.Workspace, new PublishingOptions(), []).PublishAsync(days, Stop);
}
