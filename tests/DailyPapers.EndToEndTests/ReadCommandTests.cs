using System.Text.Json.Nodes;
using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary><c>read ID</c>: for people and for debugging. It looks and touches nothing.</summary>
public sealed class ReadCommandTests
{
    private static readonly string Id = ToyPapers.Id(0);

    [Fact]
    public async Task It_shows_what_was_read_from_where_and_what_would_be_sent()
    {
        await using var digest = await StartAsync();
        var before = Files(digest);
        var outcome = (await digest.RunAsync("read", Id)).ShouldEndWith(0);
        outcome.Output.ShouldContain("read from: arxiv-html v2");
        outcome.Output.ShouldContain("tokens to send:");
        outcome.Output.ShouldContain("S1           1 ");
        outcome.Output.ShouldContain("<abstract>\n[1] ");
        digest.Model.Requests.ShouldBeEmpty();
        Files(digest).ShouldBe(before);
    }

    [Fact]
    public async Task As_JSON_it_holds_the_sections_the_plan_and_the_very_messages()
    {
        await using var digest = await StartAsync();
        var json = (JsonObject)JsonNode.Parse((await digest.RunAsync("read", $"https://arxiv.org/abs/{Id}v2", "--format", "json")).ShouldEndWith(0).Output)!;
        ((string?)json["source"], (string?)json["source_version"]).ShouldBe(("arxiv-html", "v2"));
        json["sections"]!.AsArray().Select(section => (string)section!["id"]!).ShouldContain("S1");
        ((int)json["plan"]!["tokens"]!).ShouldBeInRange(500, 8000);
        json["messages"]!.AsArray().Select(message => (string)message!["role"]!).ShouldBe(["system", "user"]);
    }

    [Fact]
    public async Task A_text_that_a_run_has_kept_is_not_fetched_again()
    {
        await using var digest = await StartAsync();
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var pages = digest.Arxiv.Requests.Count;
        (await digest.RunAsync("read", Id)).ShouldEndWith(0).Output.ShouldContain("read from: arxiv-html v2");
        digest.Arxiv.Requests.Count.ShouldBe(pages);
    }

    [Theory]
    [InlineData("2503.99999", 1, "neither Hugging Face nor arXiv knows this paper")]
    [InlineData("kite", 2, "no arXiv identifier")]
    public async Task What_is_no_paper_is_said_to_be_none(string id, int exitCode, string words)
    {
        await using var digest = await StartAsync();
        (await digest.RunAsync("read", id)).ShouldEndWith(exitCode).Errors.ShouldContain(words);
    }

    private static async Task<Digest> StartAsync()
    {
        var digest = await Digest.StartWithPapersAsync(1);
        digest.Arxiv.SetHtml(Id, ToyPages.Html(Id, ToyPapers.Title(0), ToyPapers.Abstract(0)));
        digest.HuggingFace.SetPaper(Id, (JsonObject)ToyPapers.Item(0)["paper"]!.DeepClone());
        return digest;
    }

    private static string[] Files(Digest digest) => [.. Directory.EnumerateFileSystemEntries(digest.Files.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
