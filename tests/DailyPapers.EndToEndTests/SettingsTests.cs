using System.Text;

namespace DailyPapers.EndToEndTests;

/// <summary>Wrong settings are found before anything is sent; the key is seen by its service alone.</summary>
public sealed class SettingsTests
{
    [Fact]
    public async Task Without_a_key_and_a_local_model_the_ways_to_go_on_are_named()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        var environment = digest.Environment();
        environment.Remove("OPENAI_API_KEY");
        environment.Remove("OPENAI_BASE_URL");

        var outcome = (digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "run", "--date", "2025-03-05"))).ShouldEndWith(2);

        outcome.Errors.ShouldContain("OPENAI_API_KEY");
        outcome.Errors.ShouldContain("demo");
        ShouldHaveSentNothing(digest);
    }

    [Fact]
    public async Task A_server_of_ones_own_needs_no_key()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        digest.Model.ExpectedKey = null;
        var environment = digest.Environment();
        environment.Remove("OPENAI_API_KEY");
        (digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "run", "--date", "2025-03-05", "--json"))).ShouldEndWith(0).Summarized.ShouldBe(2);
    }

    [Fact]
    public async Task All_wrong_keys_are_named_at_once()
    {
        await using var digest = await Digest.StartAsync(settings: """
            { "colour": "blue",
              "fetching": { "spacing": "never" },
              "summarizing": { "modle": "gpt-6-luna", "concurrency": 0, "timeout": "soon" } }
            """);
        var outcome = (await digest.RunDayAsync()).ShouldEndWith(2);

        foreach (var name in new[] { "colour", "spacing", "modle", "concurrency", "timeout" })
            outcome.Errors.ShouldContain(name, Case.Insensitive);
        ShouldHaveSentNothing(digest);
    }

    [Theory]
    [InlineData("{ \"summarizing\": ")]
    [InlineData("[]")]
    public async Task Settings_that_are_no_JSON_object_are_named_by_their_file(string settings)
    {
        await using var digest = await Digest.StartAsync(settings: settings);
        (await digest.RunDayAsync()).ShouldEndWith(2).Errors.ShouldContain("daily-papers.json");
        ShouldHaveSentNothing(digest);
    }

    [Theory]
    [InlineData("OPENAI_BASE_URL")]
    [InlineData("HF_ENDPOINT")]
    public async Task A_variable_that_is_no_address_is_named(string name)
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        var environment = digest.Environment();
        environment[name] = "not an address";
        (digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "run", "--date", "2025-03-05"))).ShouldEndWith(2).Errors.ShouldContain(name);
        ShouldHaveSentNothing(digest);
    }

    [Theory]
    [InlineData("run", "--date", "yesterday")]
    [InlineData("run", "--dat", "2025-03-05")]
    [InlineData("run", "--workspace", "")]
    [InlineData("demo", "--port", "x")]
    [InlineData("serve", "--urls", "8080")]
    [InlineData("serve", "--urls", "http://example.com:8080")]
    [InlineData("serve", "--urls", "https://127.0.0.1:8080")]
    [InlineData("serve", "--urls", "http://127.0.0.1:65536")]
    [InlineData("serve", "--urls", "http://127.0.0.1:1;ftp://127.0.0.1:2")]
    [InlineData("serve", "--urls", "http://localhost:0")]
    [InlineData("serve", "--urls", "http://127.0.0.1:80/papers")]
    [InlineData("serve", "--urls", ";")]
    [InlineData("run", "--limit", "x")]
    [InlineData("run", "--limit")]
    [InlineData("run", "--limit", "0")]
    [InlineData("run", "--limit", "99999999999")]
    [InlineData("run", "--max-cost")]
    [InlineData("plan", "--limit", "0")]
    [InlineData("plan", "--max-cost", "1")]
    [InlineData("run", "--date", "@x")]
    [InlineData("run", "--date", "2025-03-05", "--from", "2025-03-04")]
    [InlineData("run", "--to", "2025-03-04", "--json")]
    [InlineData("run", "--from", "2025-03-05", "--to", "2025-03-04")]
    [InlineData("publish", "--from", "2025-03-05", "--to", "2025-03-04")]
    [InlineData("run", "--verbosity", "loud")]
    [InlineData("run", "--lang", "fr")]
    [InlineData("walk")]
    public async Task A_wrong_command_line_is_wrong_usage(params string[] arguments)
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        (await digest.RunAsync(arguments)).ShouldEndWith(2);
        ShouldHaveSentNothing(digest);
    }

    [Fact]
    public async Task The_key_is_in_no_file_and_no_output()
    {
        await using var digest = await Digest.StartWithPapersAsync(3);

        // Checked for the output by every run of a digest; the wordiest one and a refused one are the likeliest to tell.
        (await digest.RunDayAsync("--verbosity", "diagnostic")).ShouldEndWith(0);
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(5));
        digest.Model.ExpectedKey = "another";
        (await digest.RunDayAsync("--verbosity", "diagnostic")).ShouldEndWith(3);

        var key = Encoding.UTF8.GetBytes(Digest.Key);
        digest.Files.All().Where(path => File.ReadAllBytes(path).AsSpan().IndexOf(key) >= 0).ShouldBeEmpty();
        digest.HuggingFace.Requests.ShouldAllBe(request => !request.Headers.Values.Any(value => value.Contains(Digest.Key)));
    }

    [Theory]
    [InlineData("quote\"and\\backslash-key")]
    [InlineData("a key + with / signs")]
    public async Task A_key_that_the_server_quotes_is_not_printed_in_any_spelling(string key)
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        var environment = digest.Environment();
        environment["OPENAI_API_KEY"] = key;
        environment["HF_ENDPOINT"] = "someone:" + "pass-word@host";
        (digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "run", "--date", "2025-03-05", "--json"))).ShouldEndWith(2).Everything.ShouldNotContain("pass-word");
        environment["HF_ENDPOINT"] = digest.Environment()["HF_ENDPOINT"];
        var outcome = (digest.Checked(await Digest.RunInAsync(digest.Files.Root, environment, "run", "--date", "2025-03-05", "--json"))).ShouldEndWith(3);
        outcome.Json["error"]!["message"]!.GetValue<string>().ShouldNotContain(key);
        outcome.Everything.ShouldNotContain(key);
    }

    private static void ShouldHaveSentNothing(Digest digest)
    {
        digest.HuggingFace.Requests.ShouldBeEmpty();
        digest.Model.Requests.ShouldBeEmpty();
    }
}
