using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DailyPapers.EndToEndTests;

/// <summary>A day on which nothing goes wrong.</summary>
public sealed partial class NormalDayTests(NormalDay day) : IClassFixture<NormalDay>
{
    private const int Count = NormalDay.Count;

    [Fact]
    public void A_day_goes_from_its_list_to_its_files()
    {
        var (digest, outcome) = (day.Digest, day.Outcome.ShouldEndWith(0));

        digest.PaidAnswers.ShouldBe(Count);
        outcome.Summarized.ShouldBe(Count);
        outcome.Pending.ShouldBeEmpty();
        digest.Files.Archive().Select(path => Path.GetRelativePath(digest.Files.Root, path)).Order(StringComparer.Ordinal)
            .ShouldBe(["README.md", "paper_logs/2025/03/05.json", "paper_logs/2025/03/05.md", "paper_logs/papers_list.csv"]);
        digest.Files.ShouldBeWhole();
    }

    [Fact]
    public async Task The_result_is_one_object_that_counts_this_run()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count);
        var first = (await digest.RunDayAsync()).ShouldEndWith(0).Json;
        var second = (await digest.RunDayAsync()).ShouldEndWith(0).Json;

        first.Select(field => field.Key).ShouldBe(["papers", "requests", "input_tokens", "cached_tokens", "output_tokens", "cost_usd", "summarized", "pending"], ignoreOrder: true);
        ((int)first["papers"]!).ShouldBe(Count);
        ((int)first["requests"]!).ShouldBe(Count);
        ((long)first["input_tokens"]!).ShouldBeGreaterThan(0);
        ((long)first["output_tokens"]!).ShouldBeGreaterThan(0);
        ((decimal)first["cost_usd"]!).ShouldBeGreaterThan(0);
        ((int)second["requests"]!).ShouldBe(0);
        ((int)second["summarized"]!).ShouldBe(0);
    }

    [Fact]
    public void The_days_data_keep_to_their_contract()
    {
        var digest = day.Digest;
        var data = digest.Files.Data(Digest.Day);
        var paper = digest.Files.Papers(Digest.Day)[0];

        Keys(data).ShouldBe("schema date edition papers");
        ((string)data["schema"]!, (string)data["date"]!, (string)data["edition"]!).ShouldBe(("daily-papers/day/1", "2025-03-05", "final"));
        Keys(paper).ShouldBe(
            "id title title_ko url huggingface_url authors organization published upvotes comments thumbnail media github github_stars " +
            "project_page abstract status failure summary findings provenance extra");
        Keys(paper["summary"]!).ShouldBe("area headline bullets abstract keywords");
        Keys(paper["summary"]!["bullets"]![0]!).ShouldBe("label text evidence");
        Keys(paper["summary"]!["bullets"]![0]!["evidence"]!).ShouldBe("section section_title quote");
        Keys(paper["summary"]!["abstract"]![0]!).ShouldBe("en ko");
        Keys(paper["summary"]!["keywords"]![0]!).ShouldBe("ko en");
        Keys(paper["provenance"]!).ShouldBe("model prompt glossary source source_version requests input_tokens cached_tokens output_tokens cost_usd passed_over");
        Keys(paper["provenance"]!["passed_over"]![0]!).ShouldBe("source code");
    }

    [Fact]
    public void What_the_list_and_the_model_said_stands_in_the_data()
    {
        var digest = day.Digest;
        var paper = digest.Files.Paper(Digest.Day, ToyPapers.Id(0));

        ((string)paper["title"]!).ShouldBe(ToyPapers.Title(0));
        ((string)paper["url"]!).ShouldBe("https://arxiv.org/abs/2503.01001");
        ((string)paper["organization"]!).ShouldBe("Toy Lab");
        ((int)paper["github_stars"]!).ShouldBe(10);
        ((string)paper["published"]!).ShouldBe("2025-03-03");
        ((string)paper["abstract"]!).ShouldBe(ToyPapers.Abstract(0));
        ((string)paper["status"]!).ShouldBe("summarized");
        paper["failure"].ShouldBeNull();
        paper["summary"]!["abstract"]!.AsArray().Count.ShouldBe(5);
        ((string)paper["summary"]!["bullets"]![0]!["evidence"]!["section"]!).ShouldBe("abstract");
        ToyPapers.Abstract(0).ShouldContain((string)paper["summary"]!["bullets"]![0]!["evidence"]!["quote"]!);
        ((int)paper["provenance"]!["requests"]!).ShouldBe(1);
        ((string)paper["provenance"]!["prompt"]!).ShouldStartWith("sha256:");
    }

    [Fact]
    public void Papers_stand_by_votes_and_ties_by_id()
    {
        var digest = day.Digest;
        var order = Enumerable.Range(0, Count).Select(ToyPapers.Id).ToList();

        digest.Files.Ids(Digest.Day).ShouldBe(order);
        IdsOfHeadings(digest.Files.Page(Digest.Day)).ShouldBe(order);
        IdsOfHeadings(digest.Files.Readme).ShouldBe(order);
        digest.Files.Index.ReplaceLineEndings("\n").ShouldBe(
            "date,title,url\n" + string.Concat(Enumerable.Range(0, Count).Select(number => $"2025-03-05,{ToyPapers.Title(number)},https://arxiv.org/abs/{ToyPapers.Id(number)}\n")));
    }

    [Fact]
    public void Page_and_README_have_the_headings_that_readers_know()
    {
        var digest = day.Digest;
        var page = digest.Files.Page(Digest.Day);

        page.ShouldContain("## Daily Papers (2025-03-05)");
        page.ShouldContain($"### [{ToyPapers.Title(0)}](https://arxiv.org/abs/2503.01001)");
        page.ShouldContain("Vote: 60");
        page.ShouldContain("<details>");
        digest.Files.Readme.ShouldContain("한눈에");
        digest.Files.Readme.ShouldContain("paper_logs/2025/03/05.md");
        digest.Files.Readme.ShouldNotContain("<details>");
    }

    [Fact]
    public async Task A_second_run_asks_nothing_and_changes_not_one_byte()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var before = digest.Files.Snapshot();

        (await digest.RunDayAsync()).ShouldEndWith(0);
        (await digest.RunAsync("publish")).ShouldEndWith(0);

        digest.Model.Requests.Count.ShouldBe(Count);
        digest.Files.Snapshot().ShouldBe(before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_deleted_store_is_rebuilt_from_the_files_without_a_model(bool isByPublish)
    {
        await using var digest = await Digest.StartWithPapersAsync(Count);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var before = digest.Files.Snapshot();

        digest.Files.ForgetStore();
        (isByPublish ? await digest.RunAsync("publish") : await digest.RunDayAsync()).ShouldEndWith(0);
        (await digest.RunDayAsync()).ShouldEndWith(0);

        digest.Model.Requests.Count.ShouldBe(Count);
        digest.Files.Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task A_lost_page_is_written_again_from_the_store()
    {
        await using var digest = await Digest.StartWithPapersAsync(Count);
        (await digest.RunDayAsync()).ShouldEndWith(0);
        var before = digest.Files.Snapshot();

        File.Delete(Path.Combine(digest.Files.Root, "paper_logs/2025/03/05.md"));
        File.Delete(Path.Combine(digest.Files.Root, "README.md"));
        (await digest.RunAsync("publish")).ShouldEndWith(0);

        digest.Files.Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task More_papers_than_a_page_of_the_list_all_arrive()
    {
        await using var digest = await Digest.StartAsync();
        var items = Enumerable.Range(0, 120).Select(number => ToyPapers.Item($"2503.{number + 20000}", $"Title of {number}", ToyPapers.Abstract(number), number, ["Kim Example"]));
        digest.HuggingFace.SetList(Digest.Day, ToyPapers.List(items));

        (await digest.RunDayAsync()).ShouldEndWith(0);
        digest.Files.Ids(Digest.Day).Count.ShouldBe(120);
    }

    private static string Keys(JsonNode node) => string.Join(' ', node.AsObject().Select(field => field.Key));

    private static List<string> IdsOfHeadings(string markdown) => [.. Heading().Matches(markdown).Select(match => match.Groups["id"].Value)];

    [GeneratedRegex(@"^### \[.+\]\(https://arxiv\.org/abs/(?<id>\d{4}\.\d{5})\)\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
