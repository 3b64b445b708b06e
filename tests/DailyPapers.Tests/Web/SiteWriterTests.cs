using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web;

namespace DailyPapers.Tests.Web;

/// <summary>Only what changed is written, what is no page any more goes, and nothing else is touched.</summary>
public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryWorkspace folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DateOnly Next { get; } = Samples.Day.AddDays(3);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_second_time_changes_not_one_byte()
    {
        Keep(Samples.Edition);
        (await WriteAsync(Samples.Day)).ShouldContain("site/index.html");
        var first = folder.Files();

        (await WriteAsync(Samples.Day)).ShouldBeEmpty();
        (await WriteAsync()).ShouldBeEmpty();

        folder.Files().ShouldBe(first, ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_days_give_the_same_bytes_in_another_folder()
    {
        using var other = new TemporaryWorkspace();
        foreach (var place in new[] { folder, other })
        {
            Keep(Samples.Edition, place);
            await new SiteWriter(place.Workspace, new PublishingOptions(), Glossary.BuiltIn, new MemoryStore()).WriteAsync([Samples.Day], Stop);
        }

        Site(other).ShouldBe(Site(folder), ignoreOrder: true);
    }

    [Fact]
    public async Task A_changed_paper_changes_its_pages_and_no_other_papers()
    {
        Keep(Samples.Edition);
        Keep(Other(votes: 3));
        await WriteAsync(Samples.Day, Next);
        Keep(Other(votes: 4));

        var changed = await WriteAsync(Next);

        changed.ShouldContain("site/papers/2611.00777.html");
        changed.ShouldContain("site/days/2026-11-23.html");
        changed.ShouldContain("site/index.html");
        changed.ShouldNotContain(path => path.StartsWith("site/papers/", StringComparison.Ordinal) && !path.Contains("2611.00777", StringComparison.Ordinal));
        changed.ShouldNotContain("site/days/2026-11-20.html");
        changed.ShouldNotContain(path => path.StartsWith("site/assets/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_of_a_day_that_is_gone_go_and_others_files_stay()
    {
        Keep(Samples.Edition);
        Keep(Other(votes: 3));
        await WriteAsync(Samples.Day, Next);
        folder.Write("site/CNAME", "papers.example.org");
        folder.Write("site/papers/notes.txt", "mine");
        File.Delete(folder.Workspace.DayData(Next));

        var changed = await WriteAsync();

        changed.ShouldContain("site/papers/2611.00777.html");
        File.Exists(folder.Workspace.Site + "/papers/2611.00777.html").ShouldBeFalse();
        File.Exists(folder.Workspace.Site + "/days/2026-11-23.html").ShouldBeFalse();
        folder.Read("site/CNAME").ShouldBe("papers.example.org");
        folder.Read("site/papers/notes.txt").ShouldBe("mine");
    }

    [Fact]
    public async Task A_page_that_was_deleted_or_cut_is_written_again()
    {
        Keep(Samples.Edition);
        await WriteAsync(Samples.Day);
        var whole = folder.Read("site/archive.html");
        File.Delete(folder.Workspace.Site + "/about.html");
        folder.Write("site/archive.html", whole[..100]);

        (await WriteAsync()).ShouldBe(["site/about.html", "site/archive.html"]);

        folder.Read("site/archive.html").ShouldBe(whole);
    }

    [Fact]
    public async Task Publishing_a_day_mends_its_pages_whatever_the_manifest_says()
    {
        Keep(Samples.Edition);
        await WriteAsync(Samples.Day);
        var page = folder.Read("site/papers/2611.01234.html");
        folder.Write("site/papers/2611.01234.html", page.Replace("65%", "66%", StringComparison.Ordinal));

        (await WriteAsync(Samples.Day)).ShouldBe(["site/papers/2611.01234.html"]);

        folder.Read("site/papers/2611.01234.html").ShouldBe(page);
    }

    [Fact]
    public async Task A_manifest_from_elsewhere_removes_nothing_outside_the_site()
    {
        Keep(Samples.Edition);
        await WriteAsync(Samples.Day);
        folder.Write("precious.txt", "mine");
        folder.Write("site/.manifest", folder.Read("site/.manifest") + "../precious.txt\tx\t4\n/etc/hostname\tx\t1\nsub/../../precious.txt\tx\t4\n");

        await WriteAsync(Samples.Day);

        folder.Read("precious.txt").ShouldBe("mine");
        folder.Read("site/.manifest").ShouldNotContain("precious");
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_costs_its_own_pages_alone()
    {
        Keep(Samples.Edition);
        folder.Write("paper_logs/2026/11/23.json", "{ half");

        await WriteAsync(Samples.Day);

        folder.Read("site/index.html").ShouldContain("11월 20일");
    }

    [Fact]
    public async Task An_archive_without_a_day_has_a_first_page_that_says_so()
    {
        await WriteAsync();
        folder.Read("site/index.html").ShouldContain("아직 발행한 날이 없습니다");
    }

    private static Edition Other(int votes) => new(Next, IsFinal: true, [Samples.Summarized with { Paper = Samples.Paper("2611.00777", "Another Toy", votes) }]);

    private void Keep(Edition edition) => Keep(edition, folder);

    private static void Keep(Edition edition, TemporaryWorkspace place) =>
        place.Write(Path.GetRelativePath(place.Workspace.Root, place.Workspace.DayData(edition.Date)), DayData.Render(edition));

    private static Dictionary<string, string> Site(TemporaryWorkspace place) =>
        place.Files().Where(file => file.Key.StartsWith("site/", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => file.Value.Text, StringComparer.Ordinal);

    private async Task<IReadOnlyList<string>> WriteAsync(params DateOnly[] days) =>
        [.. (await new SiteWriter(folder.Workspace, new PublishingOptions(), Glossary.BuiltIn, new MemoryStore()).WriteAsync(days, Stop)).Select(path => Path.GetRelativePath(folder.Workspace.Root, path).Replace('\\', '/'))];
}
