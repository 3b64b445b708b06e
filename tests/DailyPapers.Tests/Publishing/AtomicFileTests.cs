using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Tests.Publishing;

public sealed class AtomicFileTests
{
    [Fact]
    public async Task Text_is_UTF8_without_a_mark_and_with_bare_line_feeds()
    {
        using var folder = new TemporaryWorkspace();
        var path = folder.Workspace.DayPage(Samples.Day);
        (await AtomicFile.WriteAsync(folder.Workspace, path, "한\r\n글\n", TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).ShouldBe("한\n글\n"u8.ToArray());
        Directory.EnumerateFiles(folder.Workspace.Scratch).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_holds_the_content_is_not_touched()
    {
        using var folder = new TemporaryWorkspace();
        var path = folder.Workspace.Readme;
        await AtomicFile.WriteAsync(folder.Workspace, path, "a", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        (await AtomicFile.WriteAsync(folder.Workspace, path, "a", TestContext.Current.CancellationToken)).ShouldBeFalse();
        File.GetLastWriteTimeUtc(path).ShouldBe(DateTime.UnixEpoch);
        (await AtomicFile.WriteAsync(folder.Workspace, path, "b", TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_file()
    {
        using var folder = new TemporaryWorkspace();
        var path = folder.Workspace.Readme;
        var versions = new[] { new string('a', 300_000), new string('b', 500_000) };
        await AtomicFile.WriteAsync(folder.Workspace, path, versions[0], TestContext.Current.CancellationToken);
        var writing = Task.Run(async () =>
        {
            for (var round = 0; round < 40; round++)
                await AtomicFile.WriteAsync(folder.Workspace, path, versions[round % 2], CancellationToken.None);
        }, TestContext.Current.CancellationToken);
        while (!writing.IsCompleted)
            versions.ShouldContain(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        await writing;
    }

    [Fact]
    public async Task What_a_killed_run_left_is_harmless_and_goes_away()
    {
        using var folder = new TemporaryWorkspace();
        folder.Write(".daily-papers/tmp/0123456789abcdef.part", "half");
        folder.Write(".daily-papers/tmp/other.txt", "not ours");
        await AtomicFile.WriteAsync(folder.Workspace, folder.Workspace.Readme, "a", TestContext.Current.CancellationToken);
        AtomicFile.CleanScratch(folder.Workspace);
        Directory.EnumerateFiles(folder.Workspace.Scratch).Select(Path.GetFileName).ShouldBe(["other.txt"]);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_named_and_keeps_nothing_behind()
    {
        using var folder = new TemporaryWorkspace();
        Directory.CreateDirectory(folder.Workspace.Readme);
        var failure = await Should.ThrowAsync<DailyPapersException>(
            () => AtomicFile.WriteAsync(folder.Workspace, folder.Workspace.Readme, "a", TestContext.Current.CancellationToken));
        failure.Code.ShouldBe("publishing.write");
        failure.Sentence.Korean.ShouldContain(folder.Workspace.Readme);
        Directory.EnumerateFiles(folder.Workspace.Scratch).ShouldBeEmpty();
    }
}
