namespace DailyPapers.Tests.Action;

/// <summary>action/commit.sh, run for real: what is committed, and how it comes to the remote.</summary>
public sealed class CommitStepTests : IDisposable
{
    private const string Data = "paper_logs/2026/11/20.json";
    private readonly ScratchRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void A_weekend_on_which_nothing_changed_makes_no_commit()
    {
        _repository.Run("commit.sh", ("EXIT_CODE", "0")).ExitCode.ShouldBe(0);

        _repository.Outputs["changed"].ShouldBe("false");
        _repository.Commits().ShouldBe(["First commit"]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("3")]
    public void What_a_run_wrote_is_committed_and_pushed_whatever_is_left_for_later(string exitCode)
    {
        WriteDay();

        _repository.Run("commit.sh", ("EXIT_CODE", exitCode)).ExitCode.ShouldBe(0);

        _repository.Outputs["changed"].ShouldBe("true");
        _repository.Commits()[0].ShouldBe("Daily Papers 2026-11-20");
        _repository.Pushed(Data).ShouldContain("2026-11-20");
        ScratchRepository.Git(_repository.Remote, "log", "-1", "--format=%an <%ae>", "main").Trim().ShouldBe("github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("130")]
    [InlineData("")]
    [InlineData("1; touch hacked")]
    public void Nothing_is_committed_after_any_other_end(string exitCode)
    {
        WriteDay();

        _repository.Run("commit.sh", ("EXIT_CODE", exitCode)).ExitCode.ShouldBe(0);

        _repository.Outputs["changed"].ShouldBe("false");
        _repository.Commits().ShouldBe(["First commit"]);
        File.Exists(Path.Combine(_repository.Clone, "hacked")).ShouldBeFalse();
    }

    [Fact]
    public void Only_the_digest_is_committed_and_neither_the_store_nor_the_site_nor_what_else_lies_about()
    {
        WriteDay();
        foreach (var path in new[] { "site/index.html", ".daily-papers/papers.db", "notes.txt", "daily-papers.json" })
            _repository.Write(path, "x\n");

        _repository.Run("commit.sh", ("EXIT_CODE", "0")).ExitCode.ShouldBe(0);

        ScratchRepository.Git(_repository.Remote, "diff", "--name-only", "main~1", "main").Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["README.md", Data]);
    }

    [Fact]
    public void A_page_that_is_gone_is_removed_there_too()
    {
        WriteDay();
        _repository.Run("commit.sh", ("EXIT_CODE", "0"));
        Directory.Delete(Path.Combine(_repository.Clone, "paper_logs"), recursive: true);

        _repository.Run("commit.sh", ("EXIT_CODE", "0")).ExitCode.ShouldBe(0);

        ScratchRepository.Git(_repository.Remote, "ls-tree", "-r", "--name-only", "main").ShouldNotContain("paper_logs");
    }

    [Fact]
    public void Where_somebody_pushed_in_between_the_digest_is_put_on_top()
    {
        WriteDay();
        _repository.PushFromElsewhere("notes.md", "theirs\n");
        _repository.PushFromElsewhere("more.md", "theirs too\n");

        _repository.Run("commit.sh", ("EXIT_CODE", "1")).ExitCode.ShouldBe(0);

        _repository.Outputs["changed"].ShouldBe("true");
        _repository.Commits().ShouldBe(["Daily Papers 2026-11-20", "Somebody else's", "Somebody else's", "First commit"]);
        _repository.Pushed("notes.md").ShouldBe("theirs\n");
        _repository.Pushed(Data).ShouldContain("2026-11-20");
    }

    [Fact]
    public void Files_that_a_person_left_changed_do_not_stand_in_the_way()
    {
        WriteDay();
        _repository.Write("daily-papers.json", "{ \"changed\": true }\n");
        _repository.PushFromElsewhere("notes.md", "theirs\n");

        _repository.Run("commit.sh", ("EXIT_CODE", "0")).ExitCode.ShouldBe(0);

        _repository.Commits()[0].ShouldBe("Daily Papers 2026-11-20");
        _repository.Pushed("daily-papers.json").ShouldBe("{}\n");
    }

    [Fact]
    public void A_conflict_fails_clearly_and_the_digest_is_kept_on_a_branch_of_its_own()
    {
        WriteDay();
        _repository.PushFromElsewhere("README.md", "# Theirs\n");

        var (exitCode, output) = _repository.Run("commit.sh", ("EXIT_CODE", "0"));

        exitCode.ShouldBe(1);
        output.ShouldContain("::error::");
        output.ShouldContain("daily-papers-rescue-77");
        _repository.Outputs.ShouldNotContainKey("changed");
        _repository.Pushed("README.md").ShouldBe("# Theirs\n");
        _repository.Pushed(Data, "daily-papers-rescue-77").ShouldContain("2026-11-20");
        _repository.Read(Data).ShouldContain("2026-11-20");
        ScratchRepository.Git(_repository.Clone, "status", "--porcelain=v1", "--branch").ShouldStartWith("## main");
    }

    [Fact]
    public void A_remote_that_takes_no_push_is_given_up_after_some_tries()
    {
        WriteDay();
        File.WriteAllText(Path.Combine(_repository.Remote, "hooks", "pre-receive"), "#!/bin/sh\nexit 1\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_repository.Remote, "hooks", "pre-receive"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var (exitCode, output) = _repository.Run("commit.sh", ("EXIT_CODE", "0"), ("PUSH_ATTEMPTS", "3"));

        exitCode.ShouldBe(1);
        output.Split("was rejected (try").Length.ShouldBe(4);
        output.ShouldContain("contents: write");
    }

    [Fact]
    public void A_schedule_that_would_fall_asleep_is_kept_awake_by_an_empty_commit()
    {
        _repository.Run("commit.sh", ("EXIT_CODE", "0"), ("KEEP_ALIVE_DAYS", "45"));
        _repository.Commits().Length.ShouldBe(1);
        Age("2026-01-01T00:00:00Z");

        _repository.Run("commit.sh", ("EXIT_CODE", "0"), ("KEEP_ALIVE_DAYS", "0")).ExitCode.ShouldBe(0);
        _repository.Outputs["changed"].ShouldBe("false");
        _repository.Run("commit.sh", ("EXIT_CODE", "0"), ("KEEP_ALIVE_DAYS", "45")).ExitCode.ShouldBe(0);

        _repository.Outputs["changed"].ShouldBe("true");
        _repository.Commits()[0].ShouldStartWith("Keep the schedule awake");
        _repository.Run("commit.sh", ("EXIT_CODE", "0")).ExitCode.ShouldBe(0);
        _repository.Outputs["changed"].ShouldBe("false", "once is enough");
    }

    [Fact]
    public void A_digest_in_a_folder_of_the_repository_is_committed_from_there()
    {
        _repository.Write("team/ko/paper_logs/2026/11/20.json", "{ \"date\": \"2026-11-20\" }\n");
        _repository.Write("README.md", "# somebody is editing\n");

        _repository.Run("commit.sh", ("EXIT_CODE", "0"), ("WORKSPACE", "team/ko")).ExitCode.ShouldBe(0);

        _repository.Commits()[0].ShouldBe("Daily Papers 2026-11-20");
        _repository.Pushed("README.md").ShouldBe("# Before\n");
    }

    [Fact]
    public void Away_from_any_branch_the_sentence_says_what_to_do()
    {
        WriteDay();
        ScratchRepository.Git(_repository.Clone, "checkout", "--quiet", "--detach");

        var (exitCode, output) = _repository.Run("commit.sh", ("EXIT_CODE", "0"));

        exitCode.ShouldBe(1);
        output.ShouldContain("start the workflow from a branch");
    }

    private void WriteDay()
    {
        _repository.Write("README.md", "# Digest\n");
        _repository.Write(Data, "{ \"date\": \"2026-11-20\" }\n");
    }

    // Both sides are made as old as a quiet repository would be.
    private void Age(string date)
    {
        var tree = ScratchRepository.Git(_repository.Clone, "rev-parse", "HEAD^{tree}").Trim();
        var script = $"GIT_AUTHOR_DATE={date} GIT_COMMITTER_DATE={date} git -c user.name=x -c user.email=x@example.org commit-tree {tree} -m 'First commit'";
        _repository.Provide("age-it", $"set -e\nold=$({script})\ngit reset --quiet --hard \"$old\"\ngit push --quiet --force origin \"$old:refs/heads/main\"");
        _repository.RunProvided("age-it");
    }
}
