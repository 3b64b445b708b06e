using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Simulation;

namespace DailyPapers.EndToEndTests;

/// <summary>Lists as Hugging Face really answered them, and what a model really wrote of their papers.</summary>
public sealed class RecordedDaysTests
{
    /// <summary>A paper twice in one list; line breaks in titles; lost LaTeX; the largest and the smallest lists.</summary>
    private static readonly string[] Odd = ["hf-sample/2025-06-03.json", "hf-sample/2025-03-10.json", "hf-sample/2024-12-11.json"];

    private const int FewDays = 2;

    [Fact]
    public async Task Every_paper_of_a_recorded_day_arrives()
    {
        Assert.SkipUnless(Recorded.IsThere, Recorded.Absent);
        var bullets = Recorded.Bullets();
        foreach (var file in Days(bullets).Concat(Odd))
            await CheckAsync(file, bullets);
    }

    private static async Task CheckAsync(string file, Dictionary<string, List<string>> bullets)
    {
        var list = JsonNode.Parse(Recorded.Read(file))!.AsArray();
        var titles = list.GroupBy(IdOf).ToDictionary(group => group.Key, group => (string)group.First()!["title"]!, StringComparer.Ordinal);
        await using var digest = await Digest.StartAsync(chat => Answer(chat, titles[chat.PaperId], bullets.GetValueOrDefault(chat.PaperId)));
        var day = DateOnly.ParseExact(Path.GetFileName(file).AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        digest.HuggingFace.SetList(day, list);

        var first = await RunAsync(digest, day);
        ShouldHoldAll(digest.Files.Papers(day), titles.Keys, file);
        first.Pending.Values.ShouldAllBe(code => !string.IsNullOrEmpty(code), file);
        first.Summarized.ShouldBe(titles.Count - first.Pending.Count, file);
        digest.Files.ShouldBeWhole();

        await ShouldHaveNothingNewAsync(digest, day, first.Pending.Keys, file);
    }

    /// <summary>Recorded Korean may name what the abstract doesn't, so papers may stay pending; those alone are asked for again.</summary>
    private static async Task ShouldHaveNothingNewAsync(Digest digest, DateOnly day, ICollection<string> pending, string file)
    {
        var before = digest.Files.SnapshotWithoutAttempts();
        var asked = digest.Model.Requests.Count;
        await RunAsync(digest, day);
        digest.Model.Requests.Skip(asked).Select(request => request.Chat!.PaperId).Except(pending, StringComparer.Ordinal).ShouldBeEmpty(file);
        digest.Files.SnapshotWithoutAttempts().ShouldBe(before, file);
    }

    private static void ShouldHoldAll(List<JsonObject> papers, IEnumerable<string> ids, string file)
    {
        papers.Select(paper => (string)paper["id"]!).ShouldBe(ids, ignoreOrder: true, file);
        var order = papers.OrderByDescending(paper => (int)paper["upvotes"]!).ThenBy(paper => (string)paper["id"]!, StringComparer.Ordinal);
        order.Select(paper => (string)paper["id"]!).ShouldBe(papers.Select(paper => (string)paper["id"]!), file);
        foreach (var paper in papers)
            (paper["summary"] is null).ShouldBe((string)paper["status"]! == "pending", $"{file} {paper["id"]}");
    }

    private static async Task<Outcome> RunAsync(Digest digest, DateOnly day)
    {
        var outcome = await digest.RunAsync("run", "--date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--json");
        return outcome.ShouldEndWith(outcome.Output.Length > 0 && outcome.Pending.Count > 0 ? 1 : 0);
    }

    /// <summary>The recorded bullets in the shape of today; what the old script never asked for is filled in.</summary>
    private static SimulatedAnswer Answer(SimulatedChat chat, string title, List<string>? bullets)
    {
        if (bullets is not { Count: >= 2 })
            return GoodAnswers.For(chat, title);
        var labels = new[] { "문제", "방법", "결과" };
        var good = JsonNode.Parse(GoodAnswers.For(chat, title))!.AsObject();
        good["bullets"] = new JsonArray([.. bullets.Take(15).Select((text, index) => new JsonObject
        {
            ["label"] = labels[Math.Min(index, 2)],
            ["text"] = text,
            ["quote"] = chat.Sentences[index % chat.Sentences.Length],
        })]);
        return good.ToJsonString();
    }

    /// <summary>Days with recorded Korean, spread over the years; all of them where many rounds are wanted.</summary>
    private static IEnumerable<string> Days(Dictionary<string, List<string>> bullets)
    {
        var days = Directory.EnumerateFiles(Path.Combine(Recorded.Root, "hf"), "*.json.gz").Order(StringComparer.Ordinal)
            .Select(path => "hf/" + Path.GetFileName(path))
            .Where(file => JsonNode.Parse(Recorded.Read(file))!.AsArray().Any(item => bullets.ContainsKey(IdOf(item))))
            .ToList();
        var wanted = Math.Min(Rounds.Count(FewDays), days.Count);
        return Enumerable.Range(0, wanted).Select(number => days[number * days.Count / wanted]);
    }

    private static string IdOf(JsonNode? item) => (string)item!["paper"]!["id"]!;
}
