using DailyPapers.Hosting;
using DailyPapers.Hosting.Founding;
using DailyPapers.Papers;
using DailyPapers.Tests.Publishing;

namespace DailyPapers.Tests.Hosting.Founding;

/// <summary>The files of a new digest, and what becomes of those that a person already has.</summary>
public sealed class FoundingTests : IDisposable
{
    private const string Action = "example/daily-papers-ko@v1";
    private static readonly string[] All = ["daily-papers.json", ".daily-papers.schema.json", "glossary.tsv", ".gitignore", DailyWorkflow.File];
    private readonly TemporaryWorkspace _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_empty_folder_gets_every_file()
    {
        (await FoundAsync()).ShouldAllBe(file => file.State == FoundingState.New);

        foreach (var file in All)
            File.Exists(Path.Combine(_folder.Workspace.Root, file)).ShouldBeTrue(file);
        _folder.Read(".gitignore").ShouldBe(".daily-papers/\n/site/\n");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Founding_twice_touches_nothing(bool replaces)
    {
        await FoundAsync();
        var before = _folder.Files();

        (await FoundAsync(replaces: replaces)).ShouldAllBe(file => file.State == FoundingState.Same);

        _folder.Files().ShouldBe(before);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_persons_files_stay_byte_for_byte(bool replaces)
    {
        foreach (var file in All)
            _folder.Write(file, "# 내 것\r\n");
        _folder.Write(".daily-papers.schema.json", SettingsSchema.Json());
        var before = _folder.Files();

        var files = await FoundAsync(replaces: replaces);

        files.Where(file => file.State == FoundingState.Kept).Select(file => Path.GetFileName(file.Path)).ShouldBe(["daily-papers.json", "glossary.tsv", "daily-papers.yml"]);
        foreach (var (path, was) in before.Where(each => each.Key != ".gitignore"))
            _folder.Files()[path].ShouldBe(was);
        _folder.Read(".gitignore").ShouldBe("# 내 것\r\n.daily-papers/\r\n/site/\r\n");
    }

    [Fact]
    public async Task What_we_wrote_and_nobody_changed_is_written_anew_only_when_asked()
    {
        await FoundAsync(new FirstSettings("first-model", null, null));
        var other = new FirstSettings("second-model", "example/digest", null);

        (await FoundAsync(other)).Single(file => file.Path == _folder.Workspace.Settings).State.ShouldBe(FoundingState.Older);
        _folder.Read("daily-papers.json").ShouldContain("first-model");

        (await FoundAsync(other, "me/daily-papers-ko@v2", replaces: true)).Count(file => file.State == FoundingState.Replaced).ShouldBe(2);
        _folder.Read("daily-papers.json").ShouldBe(other.Json());
        _folder.Read(DailyWorkflow.File).ShouldContain("uses: me/daily-papers-ko@v2");
    }

    [Theory]
    [InlineData("""{ "summarizing": { "model": "m" } }""")]
    [InlineData("{\n  // mine\n  \"$schema\": \"./.daily-papers.schema.json\"\n}\n")]
    [InlineData("""{ "summarizing": { "model": 5 } }""")]
    [InlineData("""{ "summarizing": { "model": "m", "model": "n" } }""")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("not JSON")]
    public void Settings_that_a_person_has_touched_are_known_as_such(string text) => FirstSettings.IsUntouched(text).ShouldBeFalse();

    [Fact]
    public void One_changed_letter_makes_a_workflow_a_persons_own()
    {
        var yaml = DailyWorkflow.Yaml(Action, ".");
        DailyWorkflow.IsUntouched(yaml).ShouldBeTrue();
        DailyWorkflow.IsUntouched(yaml.ReplaceLineEndings("\r\n")).ShouldBeTrue("git may have changed the line ends");
        DailyWorkflow.IsUntouched(yaml.Replace("45 2 * * 2-6", "46 2 * * 2-6", StringComparison.Ordinal)).ShouldBeFalse();
        DailyWorkflow.IsUntouched(yaml[(yaml.IndexOf('\n', StringComparison.Ordinal) + 1)..]).ShouldBeFalse();
        DailyWorkflow.IsUntouched("").ShouldBeFalse();
    }

    [Theory]
    [InlineData("", ".daily-papers/\n/site/\n")]
    [InlineData("bin/", "bin/\n.daily-papers/\n/site/\n")]
    [InlineData("bin/\r\n.daily-papers\r\n", "bin/\r\n.daily-papers\r\n/site/\r\n")]
    [InlineData("/.daily-papers/\nsite/\n", "/.daily-papers/\nsite/\n")]
    [InlineData("#.daily-papers/\n", "#.daily-papers/\n.daily-papers/\n/site/\n")]
    public void Only_missing_lines_are_put_behind_those_that_are_there(string before, string after) =>
        IgnoreList.With(before, IgnoreList.OnGitHub).ShouldBe(after);

    [Fact]
    public async Task Lines_in_another_encoding_stay_as_they_are()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "bin/ "u8, 0xB0, 0xA1, 0xFF, (byte)'\n'];
        await File.WriteAllBytesAsync(Path.Combine(_folder.Workspace.Root, ".gitignore"), bytes, TestContext.Current.CancellationToken);

        await FoundAsync();

        (await File.ReadAllBytesAsync(Path.Combine(_folder.Workspace.Root, ".gitignore"), TestContext.Current.CancellationToken)).ShouldBe([.. bytes, .. ".daily-papers/\n/site/\n"u8]);
    }

    [Fact]
    public void The_starter_glossary_changes_no_term_until_a_line_is_uncommented()
    {
        Glossary.BuiltIn.With(StarterGlossary.Text).Terms.ShouldBe(Glossary.BuiltIn.Terms);
        var edited = Glossary.BuiltIn.With(StarterGlossary.Text.Replace("# world model\t월드 모델", "world model\t월드 모델", StringComparison.Ordinal));
        edited.Terms.Single(term => term.English == "world model").Korean.ShouldBe("월드 모델");
    }

    [Fact]
    public void Without_a_workflow_the_site_is_not_ignored() =>
        new FoundingPlan(new FirstSettings(null, null, null), Action: null, Replaces: false).Files(_folder.Workspace, git: null)
            .Single(file => file.Path.EndsWith(".gitignore", StringComparison.Ordinal)).Content.ShouldBe(".daily-papers/\n");

    [Fact]
    public async Task In_a_folder_of_a_repository_the_workflow_stands_at_the_top_and_names_the_folder()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Workspace.Root, ".git"));
        var inner = new Workspace(Path.Combine(_folder.Workspace.Root, "team's", "논문 요약"));

        var founding = new FoundingPlan(new FirstSettings(null, null, null), Action, Replaces: false);
        await FoundingWriter.WriteAsync(inner, founding.Files(inner, GitFolder.Around(inner.Root)), TestContext.Current.CancellationToken);

        _folder.Read(DailyWorkflow.File).ShouldContain("workspace: 'team''s/논문 요약'\n");
        File.Exists(Path.Combine(inner.Root, ".github")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://github.com/example/my-digest.git", "example/my-digest")]
    [InlineData("https://github.com/example/my.digest", "example/my.digest")]
    [InlineData("https://x-access-token:ghs_secret@github.com/example/digest/", "example/digest")]
    [InlineData("git@github.com:example/digest.git", "example/digest")]
    [InlineData("ssh://git@github.com:22/example/digest.git", "example/digest")]
    [InlineData("https://gitlab.com/example/digest.git", null)]
    [InlineData("https://github.com.evil.example/example/digest", null)]
    [InlineData("https://evil.example/github.com/example/digest", null)]
    [InlineData("https://github.com/example/digest/${{ secrets.X }}", null)]
    [InlineData("../elsewhere", null)]
    public void The_repository_is_the_one_that_git_was_told_of(string address, string? name) => GitFolder.NameOf(address).ShouldBe(name);

    [Fact]
    public void Git_is_read_from_its_own_file_also_in_a_work_tree_beside_the_main_one()
    {
        _folder.Write("main/.git/config", "[core]\n\tbare = false\n[remote \"upstream\"]\n\turl = https://github.com/other/one.git\n[remote \"origin\"]\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n\turl = https://github.com/example/digest.git\n");
        _folder.Write("main/.git/worktrees/beside/commondir", "../..\n");
        _folder.Write("beside/.git", "gitdir: ../main/.git/worktrees/beside\n");

        GitFolder.Around(Path.Combine(_folder.Workspace.Root, "main"))!.GitHubName.ShouldBe("example/digest");
        GitFolder.Around(Path.Combine(_folder.Workspace.Root, "beside"))!.GitHubName.ShouldBe("example/digest");
    }

    [Fact]
    public void A_digest_in_a_checkout_of_this_program_is_no_part_of_it()
    {
        _folder.Write("tool/.git/config", "[remote \"origin\"]\n\turl = https://github.com/example/daily-papers-ko.git\n");
        _folder.Write("tool/DailyPapers.slnx", "");
        GitFolder.Around(Path.Combine(_folder.Workspace.Root, "tool", "my-digest")).ShouldBeNull();
    }

    [Theory]
    [InlineData("gpt-6-luna", true)]
    [InlineData("vendor/model:free", true)]
    [InlineData("${{secrets.X}}", true)]
    [InlineData("", false)]
    [InlineData("two words", false)]
    [InlineData("line\nbreak", false)]
    [InlineData("\u001b[31mred", false)]
    [InlineData("ollama:qwen3", false)]
    public void A_models_name_is_one_word(string model, bool isGood) => (FoundingChecks.Model(model, onGitHub: true) is null).ShouldBe(isGood);

    [Fact]
    public void A_model_at_home_is_fine_where_no_workflow_is_written() => FoundingChecks.Model("ollama:qwen3", onGitHub: false).ShouldBeNull();

    [Theory]
    [InlineData("example/digest", true)]
    [InlineData("https://github.com/example/digest", true)]
    [InlineData("https://git.example.org/digest", true)]
    [InlineData("", false)]
    [InlineData("digest", false)]
    [InlineData("example/digest\"", false)]
    [InlineData("example/${{ x }}", false)]
    [InlineData("example/digest\n", false)]
    [InlineData("javascript:alert(1)", false)]
    public void A_repository_is_owner_and_name(string repository, bool isGood) => (FoundingChecks.Repository(repository) is null).ShouldBe(isGood);

    [Theory]
    [InlineData("https://example.github.io/digest/", true)]
    [InlineData("http://localhost:8080", true)]
    [InlineData("example.org", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("https://example.org/?x=1", false)]
    [InlineData("https://example.org/a b", false)]
    [InlineData("https://example.org/\"><script>", false)]
    [InlineData("https://user:password@example.org/", false)]
    public void A_sites_address_is_plain(string url, bool isGood) => (FoundingChecks.SiteUrl(url) is null).ShouldBe(isGood);

    [Theory]
    [InlineData("example/daily-papers-ko@v1", true)]
    [InlineData("example/repo/folder@main", true)]
    [InlineData("./", true)]
    [InlineData("example/daily-papers-ko", false)]
    [InlineData("example/daily-papers-ko@v1 # x", false)]
    [InlineData("example/daily-papers-ko@${{ x }}", false)]
    [InlineData("example/daily-papers-ko@v1\n        run: id", false)]
    [InlineData("docker://evil", false)]
    public void An_action_is_named_with_its_version(string action, bool isGood) => (FoundingChecks.Action(action) is null).ShouldBe(isGood);

    [Theory]
    [InlineData(".", true)]
    [InlineData("digests/ko", true)]
    [InlineData("a${{ secrets.X }}", false)]
    [InlineData("a\nb", false)]
    [InlineData("a,b", false)]
    [InlineData("a\"b", false)]
    public void A_folder_in_a_workflow_is_a_plain_name(string folder, bool isGood) => (FoundingChecks.Folder(folder) is null).ShouldBe(isGood);

    [Fact]
    public void A_sentence_about_a_bad_value_shows_it_harmlessly()
    {
        var sentence = FoundingChecks.Repository("\u001b[2J\u202e" + new string('x', 5_000) + "\n")!;
        sentence.Korean.ShouldNotContain("\u001b");
        sentence.Korean.ShouldNotContain("\u202e");
        sentence.English.Length.ShouldBeLessThan(400);
    }

    [Theory]
    [InlineData("Example/digest", "https://example.github.io/digest/")]
    [InlineData("Example/example.github.io", "https://example.github.io/")]
    public void Pages_serves_a_repository_under_its_owner(string name, string url) => FoundingChecks.PagesUrl(name).ShouldBe(url);

    private async Task<IReadOnlyList<FoundingFile>> FoundAsync(FirstSettings? settings = null, string action = Action, bool replaces = false)
    {
        var files = new FoundingPlan(settings ?? new FirstSettings(null, null, null), action, replaces).Files(_folder.Workspace, git: null);
        await FoundingWriter.WriteAsync(_folder.Workspace, files, TestContext.Current.CancellationToken);
        return files;
    }
}
