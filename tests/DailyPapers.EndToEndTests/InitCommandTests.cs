using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DailyPapers.Hosting.Founding;
using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests;

/// <summary><c>init</c>, and the first run in what it made.</summary>
public sealed class InitCommandTests
{
    private const string Action = "example/daily-papers-ko@v1";

    [Fact]
    public async Task A_new_folder_becomes_a_digest_in_which_a_run_works_and_tells_its_jobs_page()
    {
        await using var digest = await Digest.StartWithPapersAsync(3);
        var folder = Path.Combine(digest.Files.Root, "new");
        var summary = Path.Combine(digest.Files.Root, "summary.md");
        (await InitAsync(folder, "--repository", "example/digest", "--action", Action)).ShouldEndWith(0);
        var environment = digest.Environment();
        environment["GITHUB_STEP_SUMMARY"] = summary;
        await File.WriteAllTextAsync(summary, "before\n", TestContext.Current.CancellationToken);

        (digest.Checked(await Digest.RunInAsync(folder, environment, "run", "--date", Digest.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--source", "abstract", "--json"))).ShouldEndWith(0).Summarized.ShouldBe(3);

        (await File.ReadAllTextAsync(Path.Combine(folder, "README.md"), TestContext.Current.CancellationToken)).ShouldContain("https://github.com/example/digest");
        var told = await File.ReadAllTextAsync(summary, TestContext.Current.CancellationToken);
        told.ShouldStartWith("before\n\n## Daily Papers (2025-03-05) · final\n");
        told.ShouldContain("3 papers · 3 summarized");
        told.ShouldContain("(https://example.github.io/digest/papers/");
        told.ShouldContain("### What this run took");
        told.ShouldNotContain(Digest.Key);
    }

    [Fact]
    public async Task A_page_of_the_job_that_cant_be_written_is_told_of_and_costs_nothing_else()
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        var environment = digest.Environment();
        environment["GITHUB_STEP_SUMMARY"] = Path.Combine(digest.Files.Root, "no", "such", "folder");
        (digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "run", "--date", "2025-03-05", "--json"))).ShouldEndWith(0).Errors.ShouldContain("GITHUB_STEP_SUMMARY");
    }

    [Fact]
    public async Task It_says_what_it_wrote_and_the_next_three_steps_and_the_second_time_changes_nothing()
    {
        using var folder = new Scratch();
        var first = (await InitAsync(folder.Root, "--repository", "example/digest", "--action", Action)).ShouldEndWith(0);
        var before = folder.Files();

        foreach (var expected in new[] { "daily-papers.json: written", ".github/workflows/daily-papers.yml: written", "1. Settings > Secrets", "OPENAI_API_KEY", "https://github.com/example/digest/settings/pages", "Run workflow" })
            first.Output.ShouldContain(expected);
        var second = (await InitAsync(folder.Root, "--repository", "example/digest", "--action", Action, "--json")).ShouldEndWith(0);

        second.Json["files"]!.AsArray().ShouldBeEmpty();
        second.Json["unchanged"]!.AsArray().Count.ShouldBe(5);
        folder.Files().ShouldBe(before);
    }

    [Fact]
    public async Task As_JSON_the_files_are_named_and_nothing_else_is_said()
    {
        using var folder = new Scratch();
        folder.Write("glossary.tsv", "english\tpreferred_ko\n");

        var outcome = (await InitAsync(folder.Root, "--json", "--action", Action, "--model", "other")).ShouldEndWith(0);

        outcome.Json["files"]!.AsArray().Select(file => (string)file!).ShouldBe(["daily-papers.json", ".daily-papers.schema.json", ".gitignore", DailyWorkflow.File]);
        outcome.Json["kept"]!.AsArray().Select(file => (string)file!).ShouldBe(["glossary.tsv"]);
        outcome.Json["model"]!.GetValue<string>().ShouldBe("other");
    }

    [Fact]
    public async Task The_repository_and_its_site_are_those_that_git_knows()
    {
        using var folder = new Scratch();
        folder.Write(".git/config", "[remote \"origin\"]\n\turl = https://x-access-token:ghs_never_shown@github.com/Example/my-digest.git\n");

        var outcome = (await InitAsync(folder.Root, "--action", Action)).ShouldEndWith(0);

        var settings = JsonNode.Parse(folder.Read("daily-papers.json"))!;
        settings["publishing"]!["repository"]!.GetValue<string>().ShouldBe("Example/my-digest");
        settings["publishing"]!["siteUrl"]!.GetValue<string>().ShouldBe("https://example.github.io/my-digest/");
        (outcome.Everything + string.Concat(folder.Files().Where(file => !file.Key.StartsWith(".git/", StringComparison.Ordinal)).Select(file => file.Value))).ShouldNotContain("ghs_never_shown");
    }

    [Fact]
    public async Task Without_a_workflow_only_the_workspace_is_written()
    {
        using var folder = new Scratch();
        var outcome = (await InitAsync(folder.Root, "--no-workflow", "--model", "ollama:qwen3")).ShouldEndWith(0);
        folder.Files().Keys.ShouldBe([".daily-papers.schema.json", ".gitignore", "daily-papers.json", "glossary.tsv"], ignoreOrder: true);
        outcome.Output.ShouldContain("daily-papers run");
    }

    [Theory]
    [InlineData("--model", "two words")]
    [InlineData("--model", "ollama:qwen3")]
    [InlineData("--repository", "a\"b\nc: ${{ secrets.OPENAI_API_KEY }}")]
    [InlineData("--site-url", "javascript:alert(1)")]
    [InlineData("--action", "x/y@v1\n      - run: id")]
    [InlineData("--action", "${{ secrets.OPENAI_API_KEY }}")]
    public async Task A_bad_value_is_named_with_what_was_expected_and_nothing_is_written(string option, string value)
    {
        using var folder = new Scratch();
        var outcome = (await InitAsync(folder.Root, option, value)).ShouldEndWith(2);
        outcome.Errors.ShouldContain("init.invalid");
        outcome.Errors.ShouldContain(option + " '");
        folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_workspace_whose_name_could_act_in_a_workflow_is_refused()
    {
        using var folder = new Scratch();
        folder.Write(".git/config", "");
        var hostile = Path.Combine(folder.Root, "${{ github.token }}");
        (await InitAsync(hostile, "--action", Action)).ShouldEndWith(2).Errors.ShouldContain("--workspace");
        Directory.Exists(hostile).ShouldBeFalse();
        (await InitAsync(hostile, "--action", Action, "--no-workflow")).ShouldEndWith(0);
    }

    private static async Task<Outcome> InitAsync(string folder, params string[] options)
    {
        return await Digest.RunInAsync(folder, new Dictionary<string, string>(), ["init", .. options]);
    }

    /// <summary>An empty folder.</summary>
    private sealed class Scratch : IDisposable
    {
        public string Root { get; } = Directory.CreateTempSubdirectory("daily-papers-init-").FullName;

        public void Write(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, path))!);
            File.WriteAllText(Path.Combine(Root, path), text);
        }

        public string Read(string path) => File.ReadAllText(Path.Combine(Root, path), Encoding.UTF8);

        /// <summary>By path, the text of every file but the working store's.</summary>
        public SortedDictionary<string, string> Files() => new(
            Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Where(path => !path.StartsWith(new Workspace(Root).State + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                .ToDictionary(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText),
            StringComparer.Ordinal);

        public void Dispose() => Directory.Delete(Root, recursive: true);
    }
}
