using System.Globalization;
using System.Text.Json.Nodes;

namespace DailyPapers.Bench;

/// <summary>A list of papers that nobody wrote, in the shape in which Hugging Face gives it.</summary>
internal static class InventedPapers
{
    private static readonly string[] Things = ["Kite", "Lantern", "Maple", "Harbor", "Pebble", "Thimble", "Walnut", "Comet"];

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"2611.{number + 1:d5}");

    public static int Number(string id) => int.Parse(id.AsSpan(id.IndexOf('.', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture) - 1;

    public static string Title(int number) => $"{Things[number % Things.Length]}Net{number.ToString(CultureInfo.InvariantCulture)}: Small Models that Play with Wooden Toys";

    // Of the usual length: some 1,300 characters.
    public static string Abstract(int number) => string.Join(' ', Enumerable.Range(0, 11).Select(line => string.Create(CultureInfo.InvariantCulture,
        $"{Title(number).Split(':')[0]} learns the {Things[line % Things.Length].ToLowerInvariant()} game from a handful of afternoons and keeps what it has learned when the shelf is moved.")));

    public static JsonNode Item(int number) => new JsonObject
    {
        ["paper"] = new JsonObject
        {
            ["id"] = Id(number),
            ["title"] = Title(number),
            ["summary"] = Abstract(number),
            ["upvotes"] = 200 - number,
            ["publishedAt"] = "2026-11-18T00:00:00.000Z",
            ["submittedOnDailyAt"] = "2026-11-20T00:00:00.000Z",
            ["authors"] = new JsonArray([.. Enumerable.Range(0, 8).Select(author => (JsonNode)new JsonObject { ["name"] = $"Kim Example{author}", ["hidden"] = false })]),
        },
        ["publishedAt"] = "2026-11-20T00:00:00.000Z",
    };
}
