using System.Diagnostics;
using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests;

/// <summary>The action's steps with the real program, in a clone of a repository that init founded, against simulated services.</summary>
public sealed class ActionTests
{
    [Fact]
    public async Task A_repository_gets_its_digest_and_on_days_with_nothing_new_no_commit()
    {
        Assert.SkipUnless(new[] { "bash", "git" }.All(Has), "no bash or no git on this machine");
        await using var digest = await Digest.StartWithPapersAsync(2);
        var clone = await FoundedAsync(digest);

        (await StepAsync(digest, clone, "run.sh", ("DATE", "2025-03-05"))).ShouldContain("::stop-commands::");
        Output(clone, "exit-code").ShouldBe("0");
        Output(clone, "site").ShouldBe("./site");
        await StepAsync(digest, clone, "commit.sh", ("EXIT_CODE", "0"));

        Output(clone, "changed").ShouldBe("true");
        (await GitAsync(clone, "log", "--format=%s", "origin/main")).Split('\n')[0].ShouldBe("Daily Papers 2025-03-05");
        var tracked = await GitAsync(clone, "ls-tree", "-r", "--name-only", "origin/main");
        tracked.ShouldContain("paper_logs/2025/03/05.json");
        tracked.ShouldNotContain("site/");
        tracked.ShouldNotContain(".daily-papers/papers.db");
        File.ReadAllText(clone + ".summary").ShouldContain("## Daily Papers (2025-03-05)");

        // A Saturday's list is empty, and so is its commit.
        await StepAsync(digest, clone, "run.sh", ("DATE", "2025-03-08"));
        Output(clone, "exit-code").ShouldBe("0");
        await StepAsync(digest, clone, "commit.sh", ("EXIT_CODE", "0"));
        Output(clone, "changed").ShouldBe("false");
        digest.PaidAnswers.ShouldBe(2);
    }

    [Fact]
    public async Task A_fresh_checkout_without_a_cache_draws_the_site_again_and_pays_nothing()
    {
        Assert.SkipUnless(new[] { "bash", "git" }.All(Has), "no bash or no git on this machine");
        await using var digest = await Digest.StartWithPapersAsync(2);
        var clone = await FoundedAsync(digest);
        await StepAsync(digest, clone, "run.sh", ("DATE", "2025-03-05"));
        Directory.Delete(Path.Combine(clone, ".daily-papers"), recursive: true);
        Directory.Delete(Path.Combine(clone, "site"), recursive: true);

        await StepAsync(digest, clone, "run.sh", ("DATE", "2025-03-08"));

        Output(clone, "site").ShouldBe("./site");
        Directory.GetFiles(Path.Combine(clone, "site", "papers"), "*.html").Length.ShouldBe(2);
        File.Exists(Path.Combine(clone, "site", "days", "2025-03-05.html")).ShouldBeTrue();
        digest.PaidAnswers.ShouldBe(2);
    }

    [Fact]
    public async Task A_date_that_the_program_refuses_ends_as_wrong_usage_and_nothing_is_committed()
    {
        Assert.SkipUnless(new[] { "bash", "git" }.All(Has), "no bash or no git on this machine");
        await using var digest = await Digest.StartWithPapersAsync(1);
        var clone = await FoundedAsync(digest);
        await StepAsync(digest, clone, "run.sh", ("DATE", "2025-13-99"));
        Output(clone, "exit-code").ShouldBe("2");
        Output(clone, "site").ShouldBe("");
        digest.HuggingFace.Requests.ShouldBeEmpty();
    }

    /// <summary>A bare repository and a clone of it, founded by init and pushed; the settings of the test laid over.</summary>
    private static async Task<string> FoundedAsync(Digest digest)
    {
        var (remote, clone) = (Path.Combine(digest.Files.Root, "remote.git"), Path.Combine(digest.Files.Root, "clone"));
        await GitAsync(digest.Files.Root, "init", "--quiet", "--bare", "--initial-branch=main", remote);
        await GitAsync(digest.Files.Root, "clone", "--quiet", remote, clone);
        using var program = Digest.StartIn(clone, new Dictionary<string, string>(), "init", "--action", "example/daily-papers-ko@v1", "--repository", "example/digest");
        (await program.EndAsync()).ShouldEndWith(0);
        await File.WriteAllTextAsync(new Workspace(clone).Settings, Digest.Settings, TestContext.Current.CancellationToken);
        await GitAsync(clone, "checkout", "--quiet", "-B", "main");
        await GitAsync(clone, "add", "--all");
        await GitAsync(clone, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "--message", "Founded");
        await GitAsync(clone, "push", "--quiet", "origin", "main");
        var programs = Directory.CreateDirectory(clone + ".programs").FullName;
        var command = Path.Combine(programs, "daily-papers");
        await File.WriteAllTextAsync(command, $"#!/usr/bin/env bash\nexec '{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}' '{Path.Combine(AppContext.BaseDirectory, "daily-papers.dll")}' \"$@\"\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return clone;
    }

    /// <returns>What the step printed.</returns>
    private static async Task<string> StepAsync(Digest digest, string clone, string script, params (string Name, string Value)[] environment)
    {
        await File.WriteAllTextAsync(clone + ".output", "", TestContext.Current.CancellationToken);
        var start = Start("bash", clone, Path.Combine(Recorded.RepositoryRoot(), "action", script));
        start.Environment["PATH"] = clone + ".programs" + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["GITHUB_OUTPUT"] = clone + ".output";
        start.Environment["GITHUB_STEP_SUMMARY"] = clone + ".summary";
        start.Environment["LANGUAGE"] = "en";
        foreach (var (name, value) in digest.Environment())
            start.Environment[name] = value;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var output = await EndAsync(start);
        output.ShouldNotContain(Digest.Key);
        return output;
    }

    private static string Output(string clone, string name) => File.ReadAllLines(clone + ".output").Last(line => line.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..];

    private static Task<string> GitAsync(string folder, params string[] arguments) => EndAsync(Start("git", folder, arguments));

    private static ProcessStartInfo Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) || name.StartsWith("GITHUB_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        return start;
    }

    private static async Task<string> EndAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var text = await output + await errors;
        process.ExitCode.ShouldBe(0, text);
        return text;
    }

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));
}
