using System.Diagnostics;
using System.Globalization;
using DailyPapers.Hosting.Founding;
using DailyPapers.Papers;
using YamlDotNet.RepresentationModel;

namespace DailyPapers.Tests.Hosting.Founding;

/// <summary>The workflow that init writes and the action that it uses, read as GitHub reads them.</summary>
public sealed class DailyWorkflowTests
{
    private const string Preliminary = "53 22 * * 1-5";
    private const string Final = "45 2 * * 2-6";
    private static readonly YamlMappingNode Workflow = Parse(DailyWorkflow.Yaml("example/daily-papers-ko@v1", "."));
    private static readonly YamlMappingNode Action = Parse(File.ReadAllText(Path.Combine(Repository.Root, "action.yml")));

    [Fact]
    public void It_starts_twice_a_day_and_by_hand_with_a_date()
    {
        var on = Map(Workflow, "on");
        Items(on, "schedule").Select(item => Text(item, "cron")).ShouldBe([Preliminary, Final]);
        Text(Map(on, "workflow_dispatch", "inputs", "date"), "required").ShouldBe("false");
        Text(Map(Step("digest"), "with"), "date").ShouldContain($"github.event.schedule == '{Preliminary}' && 'open'");
    }

    [Fact]
    public void The_early_start_finds_a_list_open_and_reaches_Korea_just_before_eight()
    {
        foreach (var start in Starts(Preliminary))
        {
            ListHours.CanHaveList(ListHours.OpenAt(start)).ShouldBeTrue(start.ToString("o", CultureInfo.InvariantCulture));
            TimeOnly.FromDateTime(start.ToOffset(TimeSpan.FromHours(9)).DateTime).ShouldBe(new TimeOnly(7, 53));
        }
    }

    [Fact]
    public void The_late_start_comes_a_quarter_of_an_hour_after_the_list_has_closed_in_winter_and_in_summer()
    {
        var waits = Starts(Final).Select(start =>
        {
            var day = ListHours.OpenAt(start).AddDays(-1);
            ListHours.CanHaveList(day).ShouldBeTrue(start.ToString("o", CultureInfo.InvariantCulture));
            return start - ListHours.ClosesAt(day);
        }).Distinct().Order().ToList();
        waits.ShouldBe([TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(75)]);
    }

    [Fact]
    public void Every_list_of_a_year_gets_both_starts()
    {
        var lists = Enumerable.Range(0, 365).Select(day => new DateOnly(2027, 1, 1).AddDays(day)).Where(ListHours.CanHaveList).ToList();
        Starts(Preliminary).Select(ListHours.OpenAt).ShouldBeSubsetOf(lists.Append(new DateOnly(2026, 12, 31)));
        lists.SkipLast(2).Except(Starts(Preliminary).Select(ListHours.OpenAt)).ShouldBeEmpty();
        lists.SkipLast(2).Except(Starts(Final).Select(start => ListHours.OpenAt(start).AddDays(-1))).ShouldBeEmpty();
    }

    [Fact]
    public void No_start_is_at_the_full_hour_at_which_GitHub_drops_some() =>
        Items(Map(Workflow, "on"), "schedule").ShouldAllBe(item => !Text(item, "cron").StartsWith("0 ", StringComparison.Ordinal));

    [Fact]
    public void Each_job_has_the_least_permissions_and_an_end()
    {
        Pairs(Map(Workflow, "permissions")).ShouldBe(["contents: read"]);
        Pairs(Map(Workflow, "jobs", "digest", "permissions")).ShouldBe(["contents: write"]);
        Pairs(Map(Workflow, "jobs", "site", "permissions")).ShouldBe(["pages: write", "id-token: write"]);
        foreach (var job in Map(Workflow, "jobs").Children.Values.Cast<YamlMappingNode>())
            int.Parse(Text(job, "timeout-minutes"), CultureInfo.InvariantCulture).ShouldBeInRange(5, 180);
    }

    [Fact]
    public void One_run_at_a_time_and_none_is_cut_off() =>
        Pairs(Map(Workflow, "concurrency")).ShouldBe(["group: daily-papers", "cancel-in-progress: false"]);

    [Fact]
    public void The_site_is_deployed_by_the_same_workflow_also_when_the_run_failed_after_writing()
    {
        var site = Map(Workflow, "jobs", "site");
        Text(site, "needs").ShouldBe("digest");
        Text(site, "if").ShouldBe("always() && needs.digest.outputs.site != ''");
        Text(Map(site, "environment"), "name").ShouldBe("github-pages");
        Text(Items(Map(Workflow, "jobs", "digest"), "steps")[^1], "if").ShouldBe("always() && steps.digest.outputs.site != ''");
    }

    [Fact]
    public void Secrets_reach_the_one_step_that_needs_them_by_its_environment()
    {
        DailyWorkflow.Yaml("a/b@v1", ".").Split("secrets.").Length.ShouldBe(3, "two secrets, each once");
        Items(Map(Action, "runs"), "steps").Where(step => step.Children.ContainsKey("env") && Pairs(Map(step, "env")).Any(pair => pair.Contains("key }}", StringComparison.Ordinal)))
            .Select(step => Text(step, "id")).ShouldBe(["run"]);
    }

    [Fact]
    public void The_store_is_kept_whatever_happened_under_a_key_of_its_own()
    {
        var steps = Items(Map(Action, "runs"), "steps");
        var (restore, save) = (steps.Single(step => Uses(step).StartsWith("actions/cache/restore@", StringComparison.Ordinal)), steps.Single(step => Uses(step).StartsWith("actions/cache/save@", StringComparison.Ordinal)));
        Text(save, "if").ShouldBe("always()");
        Text(Map(save, "with"), "key").ShouldBe(Text(Map(restore, "with"), "key"));
        Text(Map(save, "with"), "path").ShouldBe(Text(Map(restore, "with"), "path"));
        Text(Map(save, "with"), "key").ShouldContain("github.run_id");
        Text(Map(save, "with"), "key").ShouldStartWith(Text(Map(restore, "with"), "restore-keys"));
        steps.FindIndex(step => step.Equals(save)).ShouldBeGreaterThan(steps.FindIndex(step => Text(step, "id") == "commit"));
    }

    [Fact]
    public void Every_action_has_a_version()
    {
        foreach (var step in Steps())
        {
            if (Uses(step) is { Length: > 0 } uses)
                uses.ShouldMatch(@"^[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)+@v[0-9]+$");
        }
    }

    [Fact]
    public void No_expression_stands_in_a_script_and_every_script_is_one()
    {
        foreach (var script in Steps().Select(step => Text(step, "run")).Where(script => script.Length > 0))
        {
            script.ShouldNotContain("${{");
            ShouldBeBash(script);
        }
    }

    [Fact]
    public void Every_script_that_the_action_names_is_there_and_stops_at_the_first_error()
    {
        foreach (var script in Items(Map(Action, "runs"), "steps").Select(step => Text(step, "run")).Where(script => script.Length > 0))
        {
            var path = Path.Combine(Repository.Root, script.Split("GITHUB_ACTION_PATH/")[1].TrimEnd('"'));
            var text = File.ReadAllText(path);
            text.Split('\n').ShouldContain("set -euo pipefail", path);
            text.ShouldNotContain("${{");
            ShouldBeBash(text);
        }
    }

    [Fact]
    public void Every_output_of_the_action_is_one_of_a_step()
    {
        Map(Action, "outputs").Children.Keys.Select(key => key.ToString()).ShouldBe(["exit-code", "changed", "site"]);
        foreach (var (input, _) in Map(Step("digest"), "with").Children)
            Map(Action, "inputs").Children.Keys.ShouldContain(input);
    }

    [Theory]
    [InlineData("a'b c", "workspace: 'a''b c'")]
    [InlineData("논문/요약", "workspace: '논문/요약'")]
    public void A_folders_name_stays_one_text(string folder, string line)
    {
        var yaml = DailyWorkflow.Yaml("example/daily-papers-ko@v1", folder);
        yaml.ShouldContain(line);
        Text(Map(Items(Map(Parse(yaml), "jobs", "digest"), "steps").Single(step => Text(step, "id") == "digest"), "with"), "workspace").ShouldBe(folder);
    }

    [Fact]
    public void Where_the_actions_owner_is_unknown_no_name_is_made_up_that_somebody_could_register()
    {
        DailyWorkflow.UnknownAction.ShouldStartWith("_");
        DailyWorkflow.IsAction(DailyWorkflow.UnknownAction).ShouldBeFalse();
    }

    private static void ShouldBeBash(string script)
    {
        Assert.SkipUnless(File.Exists("/bin/bash") || File.Exists("/usr/bin/bash"), "no bash");
        var start = new ProcessStartInfo("bash", ["-n"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardError = true };
        using var bash = Process.Start(start)!;
        bash.StandardInput.Write(script);
        bash.StandardInput.Close();
        var errors = bash.StandardError.ReadToEnd();
        bash.WaitForExit();
        bash.ExitCode.ShouldBe(0, errors + "\n" + script);
    }

    /// <summary>The moments of 2027 at which <c>minute hour * * days</c> starts, in UTC.</summary>
    private static IEnumerable<DateTimeOffset> Starts(string cron)
    {
        var parts = cron.Split(' ');
        var (first, last) = (int.Parse(parts[4][..1], CultureInfo.InvariantCulture), int.Parse(parts[4][2..], CultureInfo.InvariantCulture));
        for (var day = new DateOnly(2027, 1, 1); day.Year == 2027; day = day.AddDays(1))
        {
            if ((int)day.DayOfWeek >= first && (int)day.DayOfWeek <= last)
                yield return new DateTimeOffset(day, new TimeOnly(int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[0], CultureInfo.InvariantCulture)), TimeSpan.Zero);
        }
    }

    private static YamlMappingNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static YamlMappingNode Map(YamlMappingNode node, params string[] keys) => keys.Aggregate(node, (at, key) => (YamlMappingNode)at.Children[new YamlScalarNode(key)]);

    private static List<YamlMappingNode> Items(YamlMappingNode node, string key) => [.. ((YamlSequenceNode)node.Children[new YamlScalarNode(key)]).Children.Cast<YamlMappingNode>()];

    private static string Text(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value.ToString() : "";

    private static string Uses(YamlMappingNode step) => Text(step, "uses");

    private static List<string> Pairs(YamlMappingNode node) => [.. node.Children.Select(pair => $"{pair.Key}: {pair.Value}")];

    private static YamlMappingNode Step(string id) => Items(Map(Workflow, "jobs", "digest"), "steps").Single(step => Text(step, "id") == id);

    private static IEnumerable<YamlMappingNode> Steps() =>
        Map(Workflow, "jobs").Children.Values.Cast<YamlMappingNode>().SelectMany(job => Items(job, "steps")).Concat(Items(Map(Action, "runs"), "steps"));
}
