namespace DailyPapers.EndToEndTests;

/// <summary><c>doctor</c> against simulated services.</summary>
public sealed class DoctorCommandTests
{
    [Fact]
    public async Task All_that_is_configured_is_tried_and_nothing_is_left_behind()
    {
        await using var digest = await Digest.StartWithPapersAsync(1);
        var before = digest.Files.Snapshot();
        var outcome = (await digest.RunAsync("doctor", "--json")).ShouldEndWith(0);
        ((bool)outcome.Json["ok"]!).ShouldBeTrue();
        var checks = outcome.Json["checks"]!.AsArray().ToDictionary(check => (string)check!["check"]!, check => (string)check!["status"]!);
        new[] { "settings", "model", "huggingface", "arxiv", "arxiv-api", "clock", "database", "disk", "lock" }.ShouldAllBe(key => checks[key] == "ok");
        digest.Files.Snapshot().ShouldBe(before);
        digest.Model.Requests.Count.ShouldBe(1);
        ((string)outcome.Json["checks"]!.AsArray().Single(check => (string)check!["check"]! == "model")!["message"]!).ShouldContain("tokens of input");
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_its_remedy_and_the_exit_code_is_one()
    {
        await using var digest = await Digest.StartAsync();
        var environment = digest.Environment();
        environment["HF_ENDPOINT"] = "http://127.0.0.1:1";
        environment["TELEGRAM_BOT_TOKEN"] = "123456:half-of-what-is-needed";
        var outcome = digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "doctor")).ShouldEndWith(1);
        outcome.Output.ShouldContain("127.0.0.1 could not be reached (it takes no connection)");
        outcome.Output.ShouldContain("TELEGRAM_CHAT_ID");
        outcome.Output.ShouldContain("2 in trouble");
        outcome.Output.ShouldNotContain("half-of-what-is-needed");

        digest.WriteSettings("""{ "summarizing": { "concurency": 4 } }""");
        (await digest.RunAsync("doctor")).ShouldEndWith(1).Output.ShouldContain("concurency: unknown key");
    }

    [Fact]
    public async Task A_refused_key_is_told_and_not_shown()
    {
        await using var digest = await Digest.StartAsync();
        var environment = digest.Environment();
        environment["OPENAI_API_KEY"] = "sk-another-key-that-is-wrong";
        var outcome = digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "doctor", "--json")).ShouldEndWith(1);
        var model = outcome.Json["checks"]!.AsArray().Single(check => (string)check!["check"]! == "model")!;
        ((string)model["status"]!, (string)model["code"]!).ShouldBe(("trouble", "llm.key-refused"));
        ((string)model["remedy"]!).ShouldContain("OPENAI_API_KEY");
        outcome.Everything.ShouldNotContain("sk-another-key-that-is-wrong");
    }
}
