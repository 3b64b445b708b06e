using System.Globalization;
using System.Text.Json.Nodes;

namespace DailyPapers.EndToEndTests;

/// <summary>List items in the recorded shape, about papers that nobody wrote.</summary>
internal static class ToyPapers
{
    private static readonly string[] Things = ["Kite", "Lantern", "Maple", "Harbor", "Pebble", "Thimble", "Walnut", "Comet"];
    private static readonly string[] Kinds = ["Net", "Lab", "Flow", "Craft", "Works"];

    /// <summary>A list of up to 40 papers, most votes first. Every second pair has equal votes and stands against the order of ids.</summary>
    public static JsonArray List(int count) => List(Enumerable.Range(0, count).Select(Item));

    public static JsonArray List(IEnumerable<JsonObject> items) =>
        [.. items.OrderByDescending(item => (int)item["paper"]!["upvotes"]!).ThenByDescending(item => (string)item["paper"]!["id"]!)];

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"2503.{number + 1001:d5}");

    public static string Title(int number) => $"{Name(number)}: Small Models that Play with {Things[number % Things.Length]} Toys";

    /// <summary>Empty for ids that are not of <see cref="Item(int)"/>.</summary>
    public static string TitleOf(string id) =>
        id.StartsWith("2503.01", StringComparison.Ordinal) ? Title(int.Parse(id.AsSpan(5), CultureInfo.InvariantCulture) - 1001) : "";

    public static string Abstract(int number) =>
        $"We study how small models learn to play with toys of the kind {Name(number)} was made for. " +
        "Earlier methods need many labelled examples and still fail on shapes that they have not seen. " +
        $"{Name(number)} joins planning and perception in a single training step. " +
        "It reaches steadier results than earlier methods on every benchmark that we tried. " +
        "We release code and data for further research.";

    public static JsonObject Item(int number)
    {
        var item = Item(Id(number), Title(number), Abstract(number), upvotes: 60 - (number / 2), ["Kim Example", $"Ada {Things[number % Things.Length]}", "Bo Sample"]);
        var paper = item["paper"]!.AsObject();
        if (number % 3 == 0)
        {
            paper["githubRepo"] = $"https://github.com/example/{Name(number)}";
            paper["githubStars"] = 10 + number;
        }

        if (number % 4 == 0)
            paper["organization"] = new JsonObject { ["_id"] = "6c2", ["name"] = "toylab", ["fullname"] = "Toy Lab" };
        return item;
    }

    public static JsonObject Item(string id, string title, string summary, int upvotes, IEnumerable<string> authors) => new()
    {
        ["paper"] = new JsonObject
        {
            ["id"] = id,
            ["authors"] = new JsonArray([.. authors.Select(name => new JsonObject { ["_id"] = "6a0", ["name"] = name, ["hidden"] = false })]),
            ["publishedAt"] = "2025-03-03T00:00:00.000Z",
            ["submittedOnDailyAt"] = "2025-03-05T00:00:00.000Z",
            ["title"] = title,
            ["summary"] = summary,
            ["upvotes"] = upvotes,
            ["discussionId"] = "67c7bd2a0000000000000001",
        },
        ["publishedAt"] = "2025-03-02T19:00:00.000Z",
        ["title"] = title,
        ["summary"] = summary,
        ["thumbnail"] = $"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/{id}.png",
        ["numComments"] = 1,
        ["isAuthorParticipating"] = false,
    };

    private static string Name(int number) => Things[number % Things.Length] + Kinds[number / Things.Length % Kinds.Length];
}
