using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Simulation;
using DailyPapers.Storing.Sqlite;
using DailyPapers.Summarizing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Tests;

/// <summary>Promise 8: whatever a service does, its bill stays within <c>--max-cost</c>.</summary>
public sealed class MoneyLimitTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly Fault?[] Faults =
    [
        null, null, null, null, null, null, Fault.TooManyRequests, Fault.ServerError, Fault.Overloaded, Fault.DroppedConnection, Fault.CutBody, Fault.HtmlPage,
        Fault.GarbledJson, Fault.Hanging, Fault.ErrorInArray, Fault.ErrorInsideOk, Fault.GatewayTimeout, Fault.Refusal, Fault.CutOff, Fault.EmptyContent,
        Fault.MalformedContent, Fault.EnglishAnswer, Fault.UsageMissing,
    ];

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 6;

    [Fact]
    public async Task No_bill_exceeds_the_limit_whatever_the_prices_sizes_and_faults()
    {
        var first = Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS") is null ? 0 : Environment.TickCount & 0xFFFF;
        for (var seed = first; seed < first + Rounds; seed++)
            await RoundAsync(seed);
    }

    private static async Task RoundAsync(int seed)
    {
        var random = new Random(seed);
        var price = new ModelPrice { Input = Price(random), Cached = Price(random), CacheWrite = Price(random), Output = Price(random) };
        var till = new SimulatedTill(new SimulatedRates(price.Input!.Value, price.Cached!.Value, price.CacheWrite!.Value, price.Output!.Value), new Random(seed));
        var model = new SimulatedModel(chat => Answer(chat, random)) { Till = till };
        var lists = new SimulatedHuggingFace { LastOpenDay = Day.AddDays(30) };
        lists.SetList(Day, List(random));
        await using var internet = await SimulatedInternet.StartAsync(lists, model, TestContext.Current.CancellationToken);
        var workspace = new Workspace(Directory.CreateTempSubdirectory("daily-papers-money-").FullName);
        var options = new SummarizingOptions
        {
            Model = "m",
            Concurrency = random.Next(1, 9),
            OutputTokens = random.Next(500, 3000),
            Timeout = TimeSpan.FromMilliseconds(400),
            Deadline = TimeSpan.FromSeconds(3),
            RetryDelay = TimeSpan.FromMilliseconds(1),
            Prices = { ["m"] = price },
        };
        try
        {
            for (var run = 0; run < 2; run++)
            {
                var (limit, before) = (Limit(price, options, random), till.Total);
                var outcome = await RunAsync(workspace, internet, options, limit);
                var billed = till.Total - before;
                billed.ShouldBeLessThanOrEqualTo(limit, $"seed {seed}, run {run}");
                (outcome.Papers - outcome.Summarized).ShouldBe(outcome.Pending.Length, $"seed {seed}, run {run}");
            }
        }
        finally
        {
            Directory.Delete(workspace.Root, recursive: true);
        }
    }

    private static SimulatedAnswer Answer(SimulatedChat chat, Random random)
    {
        lock (random)
            return new SimulatedAnswer(GoodAnswers.For(chat, "KiteNet: Toys")) { Fault = Faults[random.Next(Faults.Length)] };
    }

    // From a limit that lets nothing through to one that lets all.
    private static decimal Limit(ModelPrice price, SummarizingOptions options, Random random) =>
        price.MostFor(12_000, options.OutputTokens)!.Value * (decimal)(random.NextDouble() * random.NextDouble() * 15);

    private static decimal Price(Random random) => Math.Round((decimal)Math.Pow(10, (random.NextDouble() * 4) - 2), 4);

    private static async Task<RunOutcome> RunAsync(Workspace workspace, SimulatedInternet internet, SummarizingOptions options, decimal limit)
    {
        var settings = ProgramSettings.Read(workspace, name => name switch
        {
            "HF_ENDPOINT" => internet.HuggingFace.ToString(),
            "ARXIV_ENDPOINT" or "ARXIV_API_ENDPOINT" => internet.Arxiv.ToString(),
            "OPENAI_BASE_URL" => internet.OpenAi.ToString(),
            _ => null,
        }, source: "abstract") with
        { MaxCost = limit };
        settings.Settings.Summarizing = options;
        settings.RequirePriceForLimit();
        await using var services = new ServiceCollection().AddLogging().AddDailyPapers(workspace, settings, TimeProvider.System).AddSingleton<IProgress<RunEvent>>(new Progress<RunEvent>()).BuildServiceProvider();
        var outcome = await services.GetRequiredService<DailyRun>().RunAsync(new RunRequest { Date = Day }, TestContext.Current.CancellationToken);
        services.GetRequiredService<Budget>().Spent.ShouldBeLessThanOrEqualTo(limit);
        var uses = await services.GetRequiredService<IPaperStore>().ListModelUsesAsync(TestContext.Current.CancellationToken);
        uses.Count(use => !use.IsKept).ShouldBeGreaterThanOrEqualTo(outcome.Spending.LostRequests);
        return outcome;
    }

    private static string List(Random random) => new JsonArray([.. Enumerable.Range(1, random.Next(1, 14)).Select(number => (JsonNode)new JsonObject
    {
        ["paper"] = new JsonObject
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"2611.{number:d5}"),
            ["title"] = "KiteNet: Toys",
            ["summary"] = string.Join(' ', Enumerable.Repeat("We study how small toys fly in a steady wind.", random.Next(2, 60))),
            ["upvotes"] = number,
            ["publishedAt"] = "2026-11-18T00:00:00.000Z",
            ["authors"] = new JsonArray(new JsonObject { ["name"] = "Kim Example" }),
        },
    })]).ToJsonString();
}
