using System.Text;
using System.Text.Json.Nodes;
using DailyPapers.Papers;

namespace DailyPapers.Searching.Static;

/// <summary>Which papers the numbers of a block's shards are, their days and areas.</summary>
internal static class BlockPapers
{
    public static StaticFile Of(string block, IReadOnlyCollection<DatedEntry> papers)
    {
        var days = papers.GroupBy(paper => paper.Date).Select(day => (JsonNode)new JsonArray(StaticScript.Day(day.Key), Ids(day)));
        var areas = string.Concat(papers.Select(paper => Area(paper.Entry.Summary?.Area)));
        return new StaticFile($"search/{block}/papers.js", StaticScript.Call("papers", block, new JsonObject { ["days"] = new JsonArray([.. days]), ["areas"] = areas }));
    }

    /// <summary>The month of an id is left out where the one before has the same.</summary>
    private static string Ids(IEnumerable<DatedEntry> papers)
    {
        var (text, before) = (new StringBuilder(), "");
        foreach (var id in papers.Select(paper => paper.Entry.Paper.Id.Value))
        {
            var month = id[..(id.IndexOf('.', StringComparison.Ordinal) + 1)];
            text.Append(text.Length > 0 ? " " : "").Append(month.Length > 0 && month == before && !id.Contains('/', StringComparison.Ordinal) ? id[month.Length..] : id);
            before = month;
        }

        return text.ToString();
    }

    private static char Area(string? area) => area is not null && Vocabulary.Areas.IndexOf(area) is >= 0 and var number ? (char)('a' + number) : '-';
}
