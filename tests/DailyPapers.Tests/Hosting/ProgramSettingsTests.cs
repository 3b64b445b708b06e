using DailyPapers.Hosting;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Hosting;

public sealed class ProgramSettingsTests : IDisposable
{
    private readonly Workspace _workspace = new(Directory.CreateTempSubdirectory("daily-papers-settings-").FullName);
    private readonly Dictionary<string, string> _environment = [];

    [Fact]
    public void Without_a_file_the_defaults_of_the_contract_hold()
    {
        var program = Read();
        var settings = program.Settings;
        (settings.Summarizing.Model, settings.Summarizing.Concurrency, settings.Summarizing.Timeout, settings.Summarizing.OutputTokens).ShouldBe(("gpt-6-luna", 8, TimeSpan.FromMinutes(2), 6000));
        settings.Summarizing.FindPrice()!.Price.Output.ShouldBe(0.50m);
        settings.Reading.Sources.ShouldBe(["arxiv-html", "huggingface-markdown", "arxiv-pdf", "abstract"]);
        (settings.Reading.ArxivSpacing, settings.Reading.InputTokens, settings.Checking.Register).ShouldBe((TimeSpan.FromSeconds(15), 8000, "합니다체"));
        program.HuggingFace.ShouldBe(new Uri("https://huggingface.co/"));
        program.Model.ShouldBeNull();
        Should.Throw<DailyPapersException>(program.RequireModel).Sentence.English.ShouldContain("OPENAI_API_KEY");
    }

    [Fact]
    public void The_file_is_laid_under_the_environment_and_that_under_the_command_line()
    {
        Write("""{ "$schema": "x", "summarizing": { "model": "file", "concurrency": 3, "timeout": "00:00:30", "prices": { "file": { "input": 1, "output": 2 } } }, /* why */ "publishing": { "repository": "owner/name", }, "delivering": { "channels": ["slack"], "spacing": null } }""");
        Read().Settings.Summarizing.ShouldSatisfyAllConditions(options => options.Model.ShouldBe("file"), options => options.Concurrency.ShouldBe(3), options => options.Timeout.ShouldBe(TimeSpan.FromSeconds(30)), options => options.Prices.Keys.ShouldBe(["file"]));
        _environment["OPENAI_MODEL"] = "environment";
        Read().Settings.Summarizing.Model.ShouldBe("environment");
        ProgramSettings.Read(_workspace, Variable, model: "option").Settings.Summarizing.Model.ShouldBe("option");
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_each_with_its_key()
    {
        Write("""{ "summarising": {}, "summarizing": { "concurrency": "eight", "timeout": "2 minutes", "outputTokens": 1, "prices": { "m": { "imput": 1 }, "half": { "input": 1 } }, "model": null }, "reading": { "sources": ["telepathy"] }, "checking": { "register": "반말" }, "publishing": { "siteUrl": "not a uri", "repository": "a/b/c" }, "fetching": 5 }""");
        _environment["HF_ENDPOINT"] = "ftp://x";
        _environment["OPENAI_BASE_URL"] = "http://localhost:1234/v1?key=1";
        var error = Should.Throw<DailyPapersException>(() => Read());
        (error.Code, error.ExitCode).ShouldBe(("settings.invalid", 2));
        foreach (var key in new[] { "summarising", "summarizing.concurrency", "summarizing.timeout", "summarizing.outputTokens", "summarizing.prices.m.imput", "summarizing.prices.half", "summarizing.model", "reading.sources", "checking.register", "publishing.siteUrl", "publishing.repository", "fetching:", "HF_ENDPOINT", "OPENAI_BASE_URL" })
        {
            error.Sentence.Korean.ShouldContain(key);
            error.Sentence.English.ShouldContain(key);
        }
    }

    [Theory]
    [InlineData("{ \"summarizing\": ")]
    [InlineData("[]")]
    [InlineData("{ \"fetching\": {}, \"fetching\": {} }")]
    [InlineData("")]
    public void A_broken_file_is_an_error_that_names_it(string json)
    {
        Write(json);
        Should.Throw<DailyPapersException>(() => Read()).Sentence.Korean.ShouldContain("daily-papers.json");
    }

    [Fact]
    public void A_local_server_needs_no_key_and_a_key_is_never_printed()
    {
        _environment["OPENAI_BASE_URL"] = "http://localhost:11434/v1/";
        Read().RequireModel().ShouldSatisfyAllConditions(model => model.Key.ShouldBeNull(), model => model.BaseUrl.ShouldBe(new Uri("http://localhost:11434/v1/")));
        _environment["OPENAI_API_KEY"] = "sk-very-secret";
        Read().ToString().ShouldNotContain("very-secret");
        Read().RequireModel().Key!.Reveal().ShouldBe("sk-very-secret");
    }

    public void Dispose() => Directory.Delete(_workspace.Root, recursive: true);

    private ProgramSettings Read() => ProgramSettings.Read(_workspace, Variable);

    private string? Variable(string name) => _environment.GetValueOrDefault(name);

    private void Write(string json) => File.WriteAllText(_workspace.Settings, json);
}
