using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>A model of the operator's own: one option, no key, no money.</summary>
public sealed class LocalModelTests
{
    [Fact]
    public async Task One_option_downloads_a_local_model_and_does_the_day_with_it()
    {
        await using var digest = await Digest.StartWithPapersAsync(3);
        digest.Ollama.Add(new SimulatedLocalModel("toy:8b") { IsInstalled = false });
        var outcome = (await RunAsync(digest, "--model", "ollama:toy:8b", "--max-cost", "0")).ShouldEndWith(0);
        outcome.Summarized.ShouldBe(3);
        outcome.Errors.ShouldContain("Ollama does not have toy:8b yet: downloading it.");
        outcome.Errors.ShouldContain("toy:8b: 50% (2.6/5.2 GB)");
        outcome.Errors.ShouldContain("toy:8b: downloaded (5.2 GB).");
        ((decimal)outcome.Json["cost_usd"]!).ShouldBe(0m);
        digest.Ollama.Requests.ShouldAllBe(request => !request.Headers.ContainsKey("Authorization"));
        digest.Model.Requests.ShouldBeEmpty();
        digest.Files.Papers(Digest.Day).ShouldAllBe(paper => (string)paper["provenance"]!["model"]! == "ollama:toy:8b");
    }

    [Fact]
    public async Task A_name_that_no_library_has_is_told_with_the_way_out_and_the_day_waits()
    {
        await using var digest = await Digest.StartWithPapersAsync(2);
        var outcome = (await RunAsync(digest, "--model", "ollama:tpyo")).ShouldEndWith(3);
        outcome.Errors.ShouldContain("pull model manifest: file does not exist");
        outcome.Errors.ShouldContain("ollama pull tpyo");
        digest.Files.HasDay(Digest.Day).ShouldBeFalse();
        (await RunAsync(digest, "--model", "ollama: ")).ShouldEndWith(2).Errors.ShouldContain("put the model's name behind ollama:");
    }

    /// <summary>Without a key: the program must not want one.</summary>
    private static async Task<Outcome> RunAsync(Digest digest, params string[] options)
    {
        var environment = digest.Environment();
        environment.Remove("OPENAI_API_KEY");
        environment.Remove("OPENAI_BASE_URL");
        return await Digest.RunInAsync(digest.Files.Root, environment, ["run", "--date", "2025-03-05", "--json", "--source", "abstract", .. options]);
    }
}
