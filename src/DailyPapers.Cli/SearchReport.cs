using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Searching;

namespace DailyPapers.Cli;

/// <summary>What <c>search</c> shows.</summary>
internal sealed class SearchReport(string query, SearchResults results)
{
    public void Show(Terminal terminal) => terminal.Result(terminal.IsForMachines ? Json() : Text(terminal));

    private string Json() => JsonReport.Of(new JsonObject
    {
        ["query"] = query,
        ["total"] = results.Total,
        ["papers"] = new JsonArray([.. results.Hits.Select(Node)]),
    });

    private static JsonNode Node(SearchHit hit) => new JsonObject
    {
        ["id"] = hit.Entry.Paper.Id.Value,
        ["date"] = hit.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["title"] = hit.Entry.Paper.Title,
        ["title_ko"] = hit.Entry.Summary?.TitleKo,
        ["headline"] = hit.Entry.Summary?.Headline,
        ["area"] = hit.Entry.Summary?.Area,
        ["url"] = hit.Entry.Paper.Id.ArxivUrl,
        ["score"] = hit.Score,
        ["found"] = hit.Before + hit.Found + hit.After,
    };

    private string Text(Terminal terminal)
    {
        var head = results.Total == 0
            ? terminal.Say($"'{query}': 찾은 논문이 없습니다.", $"'{query}': no paper found.")
            : results.Total == results.Hits.Length
                ? terminal.Say($"'{query}': {Number(results.Total)}편", $"'{query}': {Number(results.Total)} found")
                : terminal.Say($"'{query}': {Number(results.Total)}편 가운데 {Number(results.Hits.Length)}편 (더 보려면 --limit)", $"'{query}': {Number(results.Hits.Length)} of {Number(results.Total)} (--limit for more)");
        return string.Join('\n', results.Hits.Select(hit => Lines(hit, terminal)).Prepend(head));
    }

    private static string Lines(SearchHit hit, Terminal terminal)
    {
        var (paper, summary) = (hit.Entry.Paper, hit.Entry.Summary);
        var korean = summary is null ? terminal.Say("요약 대기", "pending") : summary.Headline.Length > 0 ? summary.Headline : summary.TitleKo;
        // A day's file may have been edited by hand: what a terminal obeys is taken out.
        string[] lines = [string.Create(CultureInfo.InvariantCulture, $"{hit.Date:yyyy-MM-dd}  {paper.Title}"), korean, $"{hit.Before}[{hit.Found}]{hit.After}", paper.Id.ArxivUrl];
        return "\n" + string.Join("\n  ", lines.Select(PlainText.Line));
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
