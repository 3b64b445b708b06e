using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Simulation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Tests;

/// <summary>Whole runs inside the process, where the clock can be set: what depends on the hour and the date.</summary>
public sealed class DailyRunTests : IAsyncLifetime
{
    private static readonly DateOnly Friday = new(2026, 11, 20);
    private static readonly DateTimeOffset FridayEvening = new(2026, 11, 20, 23, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset SaturdayNoonInSeoul = new(2026, 11, 21, 2, 45, 0, TimeSpan.Zero);

    private readonly Workspace _workspace = new(Directory.CreateTempSubdirectory("daily-papers-run-").FullName);
    private readonly SimulatedHuggingFace _lists = new();
    private readonly SimulatedModel _model = new(chat => GoodAnswers.For(chat, "KiteNet: Toys"));
    private SimulatedInternet _internet = null!;

    public async ValueTask InitializeAsync()
    {
        _lists.LastOpenDay = Friday.AddDays(30);
        _internet = await SimulatedInternet.StartAsync(_lists, _model, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_list_that_is_still_open_makes_a_preliminary_edition_and_a_later_run_the_final_one()
    {
        _lists.SetList(Friday, List(("2611.00001", 5), ("2611.00002", 3)));
        (await RunAsync(FridayEvening, new RunRequest { OpenList = true })).ExitCode.ShouldBe(0);
        Day(Friday)["edition"]!.GetValue<string>().ShouldBe("preliminary");

        _lists.SetList(Friday, List(("2611.00002", 9), ("2611.00003", 4)));
        var outcome = await RunAsync(SaturdayNoonInSeoul, new RunRequest());
        (outcome.ExitCode, outcome.Papers, outcome.Summarized).ShouldBe((0, 1, 1));
        Day(Friday)["edition"]!.GetValue<string>().ShouldBe("final");
        Papers(Friday).ShouldBe([("2611.00002", 9), ("2611.00001", 5), ("2611.00003", 4)]);
    }

    [Fact]
    public async Task A_final_day_keeps_its_votes_while_the_store_learns_the_newer_ones()
    {
        _lists.SetList(Friday, List(("2611.00001", 5), ("2611.00002", 3)));
        await RunAsync(SaturdayNoonInSeoul, new RunRequest());
        var before = File.ReadAllText(_workspace.DayData(Friday));

        _lists.SetList(Friday, List(("2611.00001", 50), ("2611.00002", 300)));
        await RunAsync(SaturdayNoonInSeoul.AddDays(1), new RunRequest());
        File.ReadAllText(_workspace.DayData(Friday)).ShouldBe(before);
        Votes().ShouldBe([("2611.00001", 50), ("2611.00002", 300)]);
    }

    [Fact]
    public async Task A_day_whose_list_was_away_is_asked_for_again_by_a_later_run()
    {
        var thursday = Friday.AddDays(-1);
        _lists.SetList(thursday.AddDays(-1), List(("2611.00009", 1)));
        await RunAsync(new DateTimeOffset(2026, 11, 19, 3, 0, 0, TimeSpan.Zero), new RunRequest());
        _lists.SetList(thursday, List(("2611.00001", 1)));
        _lists.SetList(Friday, List(("2611.00002", 1)));
        _lists.Faults.Add(Fault.HtmlPage, thursday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), times: 4);

        var first = await RunAsync(SaturdayNoonInSeoul, new RunRequest());
        first.ExitCode.ShouldBe(1);
        first.Troubles.Single().Code.ShouldBe("list.unreachable");
        File.Exists(_workspace.DayData(thursday)).ShouldBeFalse();
        Papers(Friday).Length.ShouldBe(1);

        (await RunAsync(SaturdayNoonInSeoul.AddHours(3), new RunRequest())).ExitCode.ShouldBe(0);
        Papers(thursday).ShouldBe([("2611.00001", 1)]);
    }

    [Fact]
    public async Task A_range_is_published_day_by_day_and_skips_what_can_have_no_list()
    {
        foreach (var day in new[] { "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-23" })
            _lists.SetList(DateOnly.Parse(day, CultureInfo.InvariantCulture), List(($"2611.000{day[^2..]}", 1)));
        var outcome = await RunAsync(new DateTimeOffset(2026, 11, 24, 13, 0, 0, TimeSpan.Zero), new RunRequest { From = new DateOnly(2026, 11, 18), To = new DateOnly(2026, 11, 23) });
        outcome.Days.Length.ShouldBe(4);
        _lists.Requests.Select(request => request.Query).ShouldNotContain(query => query.Contains("2026-11-21") || query.Contains("2026-11-22"));
        File.ReadAllText(_workspace.Readme).ShouldContain("2026-11-18");
    }

    [Fact]
    public async Task An_empty_list_writes_nothing_and_is_no_failure()
    {
        var outcome = await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        outcome.ExitCode.ShouldBe(0);
        Directory.Exists(_workspace.Logs).ShouldBeFalse();
        File.Exists(_workspace.Readme).ShouldBeFalse();
    }

    [Fact]
    public async Task A_paper_on_two_days_is_summarized_once_and_stands_in_both_files()
    {
        _lists.SetList(Friday.AddDays(-1), List(("2611.00001", 5)));
        _lists.SetList(Friday, List(("2611.00001", 7), ("2611.00002", 1)));
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { From = Friday.AddDays(-1), To = Friday });
        _model.Requests.Count.ShouldBe(2);
        Papers(Friday.AddDays(-1)).ShouldBe([("2611.00001", 5)]);
        Papers(Friday).ShouldBe([("2611.00001", 7), ("2611.00002", 1)]);
    }

    [Fact]
    public async Task A_paper_that_failed_on_one_day_and_was_summarized_on_the_next_is_whole_in_both_files()
    {
        _lists.SetList(Friday.AddDays(-1), List(("2611.00001", 5), ("2611.00003", 5)));
        _lists.SetList(Friday, List(("2611.00001", 7)));
        _model.Faults.Add(Fault.Refusal, "2611.00001");
        (await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday.AddDays(-1) })).Pending.Single().Failure.Code.ShouldBe("llm.refused");
        (await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday })).ExitCode.ShouldBe(0);
        Day(Friday.AddDays(-1))["papers"]!.AsArray().Select(paper => paper!["status"]!.GetValue<string>()).ShouldAllBe(status => status == "summarized");
    }

    [Fact]
    public async Task Finished_is_finished_until_a_refresh_is_asked_for()
    {
        _lists.SetList(Friday, List(("2611.00001", 5), ("2611.00002", 3)));
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        var (before, requests) = (File.ReadAllText(_workspace.DayData(Friday)), _model.Requests.Count);

        (await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday }, model: "another")).Papers.ShouldBe(0);
        _model.Requests.Count.ShouldBe(requests);
        File.ReadAllText(_workspace.DayData(Friday)).ShouldBe(before);

        var refreshed = await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday, Refresh = true }, model: "another");
        (refreshed.Summarized, _model.Requests.Count - requests).ShouldBe((2, 2));
        Day(Friday)["papers"]![0]!["provenance"]!["model"]!.GetValue<string>().ShouldBe("another");
    }

    [Fact]
    public async Task A_failed_refresh_leaves_the_summary_that_was_there()
    {
        _lists.SetList(Friday, List(("2611.00001", 5)));
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        var before = File.ReadAllText(_workspace.DayData(Friday));
        _model.Faults.Add(Fault.Refusal, "2611.00001");
        var outcome = await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday, Refresh = true });
        File.ReadAllText(_workspace.DayData(Friday)).ShouldBe(before);
        (outcome.ExitCode, outcome.Pending.Single().Failure.Code).ShouldBe((1, "llm.refused"));
    }

    [Fact]
    public async Task A_limit_leaves_the_rest_pending_and_the_next_run_goes_on()
    {
        _lists.SetList(Friday, List(("2611.00001", 5), ("2611.00002", 3), ("2611.00003", 1)));
        var first = await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday, Limit = 2 });
        (first.ExitCode, first.Summarized, _model.Requests.Count).ShouldBe((1, 2, 2));
        first.Pending.Single().ShouldSatisfyAllConditions(paper => paper.Id.Value.ShouldBe("2611.00003"), paper => paper.Failure.Code.ShouldBe("run.limit"));
        (await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday })).ExitCode.ShouldBe(0);
        _model.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_empty_abstract_never_reaches_the_model()
    {
        _lists.SetList(Friday, """[{"paper":{"id":"2611.00001","title":"Empty","summary":"  ","authors":[],"upvotes":1}}]""");
        var outcome = await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        outcome.Pending.Single().Failure.Code.ShouldBe("text.empty");
        _model.Requests.ShouldBeEmpty();
        Papers(Friday).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Days_that_another_machine_published_come_in_with_their_files()
    {
        _lists.SetList(Friday, List(("2611.00001", 5)));
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        var json = File.ReadAllText(_workspace.DayData(Friday));
        var older = new Workspace(_workspace.Root).DayData(Friday.AddDays(-1));
        File.WriteAllText(older, json.Replace("2026-11-20", "2026-11-19", StringComparison.Ordinal).Replace("2611.00001", "2611.00077", StringComparison.Ordinal));
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        File.ReadAllText(_workspace.Index).ShouldContain("2026-11-19,KiteNet: Toys,https://arxiv.org/abs/2611.00077");
        File.ReadAllText(_workspace.Readme).ShouldContain("paper_logs/2026/11/19.md");
    }

    [Fact]
    public async Task A_damaged_file_of_another_day_is_reported_left_alone_and_stops_nothing()
    {
        var path = _workspace.DayData(Friday.AddDays(-1));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "{ \"schema\": \"daily-papers/day/1\", ");
        _lists.SetList(Friday, List(("2611.00001", 5)));
        var outcome = await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        (outcome.ExitCode, outcome.Summarized, outcome.Troubles.Single().Code).ShouldBe((1, 1, "archive.damaged"));
        File.ReadAllText(path).ShouldStartWith("{ \"schema\"");
    }

    [Fact]
    public async Task A_conflict_in_the_index_costs_its_lines_and_no_day()
    {
        Directory.CreateDirectory(_workspace.Logs);
        File.WriteAllText(_workspace.Index, "date,title,url\n<<<<<<< HEAD\n2024-01-02,\"An, old one\",https://arxiv.org/abs/2401.00001\n=======\n2024-01-03,Another,https://arxiv.org/abs/2401.00002\n>>>>>>> main\n");
        _lists.SetList(Friday, List(("2611.00001", 5)));
        var outcome = await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        (outcome.ExitCode, outcome.Summarized, outcome.Troubles.Single().Code).ShouldBe((1, 1, "archive.damaged"));
        File.ReadAllText(_workspace.Index).ShouldBe("date,title,url\n2024-01-02,\"An, old one\",https://arxiv.org/abs/2401.00001\n2024-01-03,Another,https://arxiv.org/abs/2401.00002\n2026-11-20,KiteNet: Toys,https://arxiv.org/abs/2611.00001\n");
        (await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday })).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_day_whose_own_file_is_damaged_is_not_written_over()
    {
        var path = _workspace.DayData(Friday);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "<<<<<<< HEAD");
        _lists.SetList(Friday, List(("2611.00001", 5)));
        (await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday })).ExitCode.ShouldBe(2);
        _model.Requests.ShouldBeEmpty();
        File.ReadAllText(path).ShouldBe("<<<<<<< HEAD");
    }

    [Fact]
    public async Task One_file_that_can_not_be_written_does_not_stop_the_other_days()
    {
        Directory.CreateDirectory(_workspace.DayData(Friday.AddDays(-1)));
        _lists.SetList(Friday.AddDays(-1), List(("2611.00001", 5)));
        _lists.SetList(Friday, List(("2611.00002", 5)));
        var outcome = await RunAsync(SaturdayNoonInSeoul, new RunRequest { From = Friday.AddDays(-1), To = Friday });
        (outcome.ExitCode, outcome.Summarized).ShouldBe((1, 2));
        outcome.Troubles.ShouldContain(trouble => trouble.Code == "publishing.write");
        Papers(Friday).Length.ShouldBe(1);
    }

    [Fact]
    public async Task One_paper_that_always_fails_does_not_keep_a_newer_day_from_its_readers()
    {
        _lists.SetList(Friday.AddDays(-1), List(("2611.00001", 5), ("2611.00003", 5)));
        _model.Faults.Add(Fault.ServerError, "2611.00001", times: 100);
        await RunAsync(SaturdayNoonInSeoul.AddDays(-1), new RunRequest());
        _lists.SetList(Friday, List(("2611.00002", 5)));
        var outcome = await RunAsync(SaturdayNoonInSeoul, new RunRequest());
        (outcome.ExitCode, outcome.Summarized).ShouldBe((1, 1));
        outcome.Pending.Single().Failure.Code.ShouldBe("llm.unavailable");
        Papers(Friday).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Papers_that_the_server_drops_again_and_again_do_not_keep_a_newer_day_away()
    {
        _lists.SetList(Friday.AddDays(-1), List(("2611.00001", 5), ("2611.00003", 5), ("2611.00004", 4), ("2611.00005", 3)));
        foreach (var poison in new[] { "2611.00001", "2611.00003", "2611.00004" })
            _model.Faults.Add(Fault.DroppedConnection, poison, times: 100);
        await RunAsync(SaturdayNoonInSeoul.AddDays(-1), new RunRequest());
        _lists.SetList(Friday, List(("2611.00002", 5)));
        for (var run = 0; run < 2; run++)
            await RunAsync(SaturdayNoonInSeoul, new RunRequest());
        Day(Friday)["papers"]![0]!["status"]!.GetValue<string>().ShouldBe("summarized");
    }

    [Fact]
    public async Task A_paper_on_two_days_is_asked_about_once_in_a_run_also_when_it_is_refused_or_refreshed()
    {
        _lists.SetList(Friday.AddDays(-1), List(("2611.00001", 5)));
        _lists.SetList(Friday, List(("2611.00001", 7), ("2611.00002", 1)));
        _model.Faults.Add(Fault.Refusal, "2611.00001");
        var range = new RunRequest { From = Friday.AddDays(-1), To = Friday };
        (await RunAsync(SaturdayNoonInSeoul, range)).Papers.ShouldBe(2);
        _model.Requests.Count.ShouldBe(2);
        await RunAsync(SaturdayNoonInSeoul, range);
        _model.Requests.Count.ShouldBe(3);
        (await RunAsync(SaturdayNoonInSeoul, range with { Refresh = true })).Spending.Requests.ShouldBe(2);
    }

    [Fact]
    public async Task A_limit_is_not_used_up_by_papers_that_failed_before()
    {
        _lists.SetList(Friday, List(("2611.00001", 9), ("2611.00002", 3), ("2611.00003", 1)));
        _model.Faults.Add(Fault.Refusal, "2611.00001", times: 9);
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday, Limit = 1 });
        (await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday, Limit = 1 })).Summarized.ShouldBe(1);
    }

    [Fact]
    public async Task A_refresh_in_small_steps_gets_through()
    {
        _lists.SetList(Friday, List(("2611.00001", 9), ("2611.00002", 3), ("2611.00003", 1)));
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        for (var step = 0; step < 3; step++)
            await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday, Refresh = true, Limit = 1 }, model: "another");
        Day(Friday)["papers"]!.AsArray().ShouldAllBe(paper => paper!["provenance"]!["model"]!.GetValue<string>() == "another");
    }

    [Fact]
    public async Task A_damaged_file_of_a_known_day_is_written_again_from_the_store()
    {
        _lists.SetList(Friday, List(("2611.00001", 5)));
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        var before = File.ReadAllText(_workspace.DayData(Friday));
        File.WriteAllText(_workspace.DayData(Friday), before[..100]);
        await RunAsync(SaturdayNoonInSeoul, new RunRequest { Date = Friday });
        File.ReadAllText(_workspace.DayData(Friday)).ShouldBe(before);
    }

    public async ValueTask DisposeAsync()
    {
        await _internet.DisposeAsync();
        Directory.Delete(_workspace.Root, recursive: true);
    }

    private async Task<RunOutcome> RunAsync(DateTimeOffset now, RunRequest request, string model = "m")
    {
        var settings = ProgramSettings.Read(_workspace, name => name switch
        {
            "HF_ENDPOINT" => _internet.HuggingFace.ToString(),
            "ARXIV_ENDPOINT" or "ARXIV_API_ENDPOINT" => _internet.Arxiv.ToString(),
            "OPENAI_BASE_URL" => _internet.OpenAi.ToString(),
            _ => null,
        }, model);
        settings.Settings.Reading.ArxivSpacing = TimeSpan.Zero;
        settings.Settings.Fetching.RetryDelay = settings.Settings.Summarizing.RetryDelay = TimeSpan.FromMilliseconds(1);
        await using var services = new ServiceCollection().AddLogging().AddDailyPapers(_workspace, settings, new SetClock(now)).AddSingleton<IProgress<RunEvent>>(new Progress<RunEvent>()).BuildServiceProvider();
        return await services.GetRequiredService<DailyRun>().RunAsync(request, TestContext.Current.CancellationToken);
    }

    private JsonNode Day(DateOnly day) => JsonNode.Parse(File.ReadAllText(_workspace.DayData(day)))!;

    private (string, int)[] Papers(DateOnly day) => [.. Day(day)["papers"]!.AsArray().Select(paper => (paper!["id"]!.GetValue<string>(), paper["upvotes"]!.GetValue<int>()))];

    private (string, long)[] Votes()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_workspace.Database}");
        return [.. Dapper.SqlMapper.Query<(string, long)>(connection, "SELECT id, upvotes FROM votes ORDER BY id")];
    }

    private static string List(params (string Id, int Votes)[] papers) => new JsonArray([.. papers.Select(paper => (JsonNode)new JsonObject
    {
        ["paper"] = new JsonObject
        {
            ["id"] = paper.Id,
            ["title"] = "KiteNet: Toys",
            ["summary"] = "We study how small toys fly in a steady wind. The toys fly well when the wind is weak.",
            ["upvotes"] = paper.Votes,
            ["publishedAt"] = "2026-11-18T00:00:00.000Z",
            ["authors"] = new JsonArray(new JsonObject { ["name"] = "Kim Example" }),
        },
    })]).ToJsonString();

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
