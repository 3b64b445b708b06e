using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Summarizing;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>What <c>plan</c> shows.</summary>
internal sealed class PlanReport(RunEstimate estimate, string model)
{
    public void Show(Terminal terminal)
    {
        if (terminal.IsForMachines)
            terminal.Result(Json());
        else if (terminal.ShowsBars)
            ShowTable(terminal);
        else
            terminal.Result(string.Join('\n', Rows(terminal).Select(row => terminal.Say(
                $"{row[0]}: 논문 {row[1]}편, 요청 {row[2]}, 입력 {row[3]}, 출력 {row[4]}, 비용 {row[5]}", $"{row[0]}: papers {row[1]}, requests {row[2]}, in {row[3]}, out {row[4]}, cost {row[5]}"))));
        if (!terminal.IsForMachines)
            terminal.Result(string.Join('\n', Notes(terminal)));
        foreach (var trouble in estimate.Troubles)
            terminal.Error(trouble);
    }

    private string Json()
    {
        var json = Node(estimate.Papers, estimate.Total);
        json["left_out"] = estimate.LeftOut;
        json["model"] = model;
        json["prices_as_of"] = estimate.Price?.AsOf is { } day ? Text(day) : null;
        json["sufficient_max_cost_usd"] = estimate.SufficientUsd;
        json["learned_from"] = estimate.Answers;
        json["days"] = new JsonArray([.. estimate.Days.Select(Day)]);
        if (!estimate.Troubles.IsEmpty)
            json["error"] = JsonReport.Error(estimate.Troubles[^1]);
        return JsonReport.Of(json);
    }

    private static JsonNode Day(DayEstimate day)
    {
        var json = Node(day.Papers, day.Work);
        json.Insert(0, "date", Text(day.Date));
        return json;
    }

    private static JsonObject Node(int papers, Workload work) => new()
    {
        ["papers"] = papers,
        ["requests"] = Whole(work.Requests),
        ["input_tokens"] = Whole(work.InputTokens),
        ["cached_tokens"] = Whole(work.CachedTokens),
        ["output_tokens"] = Whole(work.OutputTokens),
        ["cost_usd"] = work.CostUsd is { } cost ? Math.Round(cost, 6) : null,
    };

    private void ShowTable(Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Simple };
        string[] columns = [terminal.Say("날짜", "day"), terminal.Say("논문", "papers"), terminal.Say("요청", "requests"), terminal.Say("입력 토큰", "tokens in"), terminal.Say("출력 토큰", "tokens out"), terminal.Say("비용", "cost")];
        foreach (var (index, name) in columns.Index())
            table.AddColumn(new TableColumn(name) { Alignment = index == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        foreach (var row in Rows(terminal))
            table.AddRow(row);
        terminal.Ansi.Write(table);
    }

    private IEnumerable<string[]> Rows(Terminal terminal) =>
        estimate.Days.Select(day => Row(Text(day.Date), day.Papers, day.Work, terminal)).Append(Row(terminal.Say("모두", "total"), estimate.Papers, estimate.Total, terminal));

    private static string[] Row(string name, int papers, Workload work, Terminal terminal) =>
    [
        name, Number(papers), Number(Whole(work.Requests)), Number(Whole(work.InputTokens)), Number(Whole(work.OutputTokens)),
        work.CostUsd is { } cost ? Usd.Text(cost) : terminal.Say("모름", "unknown"),
    ];

    private IEnumerable<string> Notes(Terminal terminal)
    {
        yield return terminal.Say("모델에는 아무것도 보내지 않았습니다.", "No model was asked.") + " " + Origin(terminal);
        if (estimate.LeftOut > 0)
            yield return terminal.Say($"--limit에 들지 못해 남는 논문: {Number(estimate.LeftOut)}편.", $"Left out by --limit: {Number(estimate.LeftOut)} papers.");
        if (estimate.Price is null)
            yield return terminal.Say($"'{model}' 모델의 가격을 모릅니다. 설정의 summarizing.prices에 적으면 비용도 어림합니다.", $"The price of '{model}' is unknown. Put it into summarizing.prices to have the cost estimated.");
        else if (estimate.SufficientUsd is > 0 and { } enough)
            yield return terminal.Say($"넉넉한 한도: --max-cost {Plain(enough)} (시간을 넘겨 사라진 요청이 있으면 더 들 수 있습니다).", $"Enough with room to spare: --max-cost {Plain(enough)} (requests that time out may take more).");
    }

    private string Origin(Terminal terminal)
    {
        var learned = estimate.Answers > 0
            ? terminal.Say($"'{model}'의 지난 답 {Number(estimate.Answers)}건에서 어림했습니다.", $"Estimated from {Number(estimate.Answers)} earlier answers of '{model}'.")
            : terminal.Say($"'{model}'에 물은 기록이 없어 기본값으로 어림했습니다. 한 번 실행한 뒤에는 더 정확합니다.", $"'{model}' was not asked before, so this rests on defaults; after a run it is closer.");
        return estimate.Price?.AsOf is { } day ? learned + terminal.Say($" 가격은 {Text(day)} 기준입니다.", $" Prices are those of {Text(day)}.") : learned;
    }

    private static string Plain(decimal money) => money.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Whole(double number) => (long)Math.Round(number);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
