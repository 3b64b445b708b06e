using System.Text.Json.Nodes;

namespace DailyPapers.Searching.Static;

/// <summary>A paper's texts with their weights, and what a result shows beside them.</summary>
internal static class PaperScript
{
    public static StaticFile Of(DatedEntry paper)
    {
        var (id, entry) = (paper.Entry.Paper.Id.Value, paper.Entry);
        var fields = paper.Document().Fields.Select(field => (JsonNode)new JsonArray(field.Weight, field.Text));
        return new StaticFile($"search/papers/{id}.js", StaticScript.Call("paper", id, new JsonObject
        {
            ["date"] = StaticScript.Day(paper.Date),
            ["area"] = entry.Summary?.Area ?? "",
            ["votes"] = entry.Paper.Upvotes,
            ["name"] = SearchHit.NameOf(entry),
            ["title"] = SearchHit.TitleOf(entry),
            ["fields"] = new JsonArray([.. fields]),
        }));
    }
}
