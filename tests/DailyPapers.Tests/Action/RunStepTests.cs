namespace DailyPapers.Tests.Action;

/// <summary>action/run.sh and action/result.sh, run for real: what the program is asked, and how its end becomes the job's.</summary>
public sealed class RunStepTests : IDisposable
{
    private readonly ScratchRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("", "run --workspace . --lang ko")]
    [InlineData("open", "run --workspace . --lang ko --date open")]
    [InlineData("2026-11-20", "run --workspace . --lang ko --date 2026-11-20")]
    public void The_date_of_a_manual_start_is_handed_on(string date, string asked)
    {
        _repository.Provide("daily-papers", "exit 0");

        _repository.Run("run.sh", ("DATE", date)).ExitCode.ShouldBe(0);

        _repository.Asked.ShouldBe([asked]);
        _repository.Outputs["exit-code"].ShouldBe("0");
        _repository.Outputs["site"].ShouldBe("");
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-11-20; touch hacked")]
    [InlineData("$(touch hacked)")]
    [InlineData("2026-11-20\n2026-11-21")]
    [InlineData("--refresh")]
    [InlineData("\u001b[2J::error::x")]
    public void A_date_that_is_none_is_refused_before_anything_is_run(string date)
    {
        _repository.Provide("daily-papers", "exit 0");

        var (exitCode, output) = _repository.Run("run.sh", ("DATE", date));

        exitCode.ShouldBe(0, "the end is told by the last step");
        _repository.Outputs["exit-code"].ShouldBe("2");
        output.ShouldContain("YYYY-MM-DD");
        output.ShouldNotContain("\u001b");
        output.ShouldNotContain("::error");
        _repository.Summary.ShouldContain("YYYY-MM-DD");
        _repository.Asked.ShouldBeEmpty();
        File.Exists(Path.Combine(_repository.Clone, "hacked")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("0.50", true)]
    [InlineData("3", true)]
    [InlineData("1e3", false)]
    [InlineData("-1", false)]
    [InlineData("0.5 --refresh", false)]
    public void A_limit_of_money_is_an_amount(string limit, bool isGood)
    {
        _repository.Provide("daily-papers", "exit 0");
        _repository.Run("run.sh", ("MAX_COST", limit), ("LANGUAGE", "en")).ExitCode.ShouldBe(0);
        _repository.Asked.ShouldBe(isGood ? [$"run --workspace . --lang en --max-cost {limit}"] : []);
        _repository.Outputs["exit-code"].ShouldBe(isGood ? "0" : "2");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(130)]
    public void Every_end_of_the_run_is_handed_on_and_fails_no_step_yet(int code)
    {
        _repository.Provide("daily-papers", $"exit {code}");
        _repository.Run("run.sh").ExitCode.ShouldBe(0);
        _repository.Outputs["exit-code"].ShouldBe(code.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_site_that_a_fresh_checkout_lacks_is_drawn_from_the_archive()
    {
        _repository.Write("paper_logs/2026/11/20.json", "{}\n");
        _repository.Provide("daily-papers", "if [[ $1 == publish ]]; then mkdir -p site; echo page > site/index.html; fi");

        _repository.Run("run.sh").ExitCode.ShouldBe(0);

        _repository.Asked.ShouldBe(["run --workspace . --lang ko", "publish --workspace . --lang ko"]);
        _repository.Outputs["site"].ShouldBe("./site");
        File.Exists(Path.Combine(_repository.Clone, "site", ".nojekyll")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(3, "./site")]
    [InlineData(2, "")]
    public void A_site_is_deployed_after_a_run_that_failed_late_and_not_after_one_that_never_began(int code, string site)
    {
        _repository.Write("site/index.html", "page\n");
        _repository.Provide("daily-papers", $"exit {code}");
        _repository.Run("run.sh").ExitCode.ShouldBe(0);
        _repository.Outputs["site"].ShouldBe(site);
    }

    [Fact]
    public void What_the_program_prints_gives_GitHub_no_commands()
    {
        _repository.Provide("daily-papers", "echo '::error::a title of a paper'; printf 'no line end'");

        var lines = _repository.Run("run.sh").Output.Split('\n');

        var stop = lines.Single(line => line.StartsWith("::stop-commands::", StringComparison.Ordinal))["::stop-commands::".Length..];
        stop.Length.ShouldBe(32);
        Array.IndexOf(lines, "::error::a title of a paper").ShouldBeInRange(1, Array.IndexOf(lines, $"::{stop}::") - 1);
    }

    [Fact]
    public void A_missing_program_is_no_success()
    {
        _repository.Run("run.sh");
        _repository.Outputs["exit-code"].ShouldBe("127");
        Result("127").ShouldBe((1, true));
    }

    [Theory]
    [InlineData("0", 0, false)]
    [InlineData("1", 0, true)]
    [InlineData("2", 1, true)]
    [InlineData("3", 1, true)]
    [InlineData("130", 1, true)]
    [InlineData("", 1, true)]
    public void Papers_left_for_later_are_no_failure_and_a_refused_key_is_one(string code, int result, bool speaks) => Result(code).ShouldBe((result, speaks));

    [Fact]
    public void A_run_that_fails_after_writing_is_committed_and_then_fails()
    {
        _repository.Provide("daily-papers", "mkdir -p paper_logs/2026/11; echo '{}' > paper_logs/2026/11/20.json; exit 3");

        _repository.Run("run.sh").ExitCode.ShouldBe(0);
        var code = _repository.Outputs["exit-code"];
        _repository.Run("commit.sh", ("EXIT_CODE", code)).ExitCode.ShouldBe(0);

        _repository.Commits()[0].ShouldBe("Daily Papers 2026-11-20");
        Result(code).ShouldBe((1, true));
    }

    private (int ExitCode, bool Speaks) Result(string code)
    {
        var (exitCode, output) = _repository.Run("result.sh", ("EXIT_CODE", code));
        return (exitCode, output.StartsWith(exitCode == 0 ? "::warning" : "::error", StringComparison.Ordinal));
    }
}
