using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>What <c>stats</c> shows.</summary>
internal sealed class StatsReport(ArchiveStatistics statistics, StatisticsSpan span, IReadOnlyCollection<ModelUse> uses)
{
    private readonly ImmutableArray<StatisticsRow> _rows = statistics.By(span, uses);
    private readonly StatisticsRow _total = statistics.Total(uses);

    public string Json() => JsonReport.Of(new JsonObject
    {
        ["by"] = span switch { StatisticsSpan.Day => "day", StatisticsSpan.Month => "month", _ => "model" },
        ["rows"] = new JsonArray([.. _rows.Select(row => Named(row))]),
        ["total"] = Node(_total),
    });

    /// <summary>A line a row, then the rules: for files and pipes.</summary>
    public string Text(Terminal terminal) => string.Join('\n', _rows.Select(row => (NameOf(row, terminal), row)).Append((terminal.Say("모두", "total"), _total)).Select(row => Line(row.Item1, row.Item2, terminal)).Concat(RuleLines(terminal)));

    public void Show(Terminal terminal)
    {
        string[] columns =
        [
            span == StatisticsSpan.Model ? terminal.Say("모델", "model") : terminal.Say("기간", "period"), terminal.Say("논문", "papers"), terminal.Say("요약", "summarized"), terminal.Say("대기", "pending"), terminal.Say("요청", "requests"),
            terminal.Say("입력 토큰", "tokens in"), terminal.Say("출력 토큰", "tokens out"), terminal.Say("비용", "cost"), terminal.Say("답까지", "latency"), terminal.Say("고친 곳", "mended"), terminal.Say("오류", "errors"), terminal.Say("문체", "style"),
        ];
        var table = Table(columns);
        foreach (var (name, row) in _rows.Select(row => (NameOf(row, terminal), row)).Append((terminal.Say("모두", "total"), _total)))
        {
            var (sum, costs) = (row.Sum, row.Sum.Costs);
            table.AddRow(Markup.Escape(name), Number(sum.Papers), Number(sum.Summarized), Number(sum.Pending), Number(costs.Requests), Number(costs.InputTokens), Number(costs.OutputTokens), Money(costs), Latency(row.Requests),
                Number(sum.Quality.Mended.Total), Number(sum.Quality.Errors.Total), Number(sum.Quality.Style.Total));
        }

        terminal.Ansi.Write(table);
        foreach (var line in BarChart.Lines([.. _rows.Select(row => (NameOf(row, terminal), row.Sum.Costs.CostUsd))], Usd.Text))
            terminal.Line(line);
        ShowRules(terminal);
    }

    private void ShowRules(Terminal terminal)
    {
        var rules = Table(terminal.Say("규칙", "rule"), terminal.Say("고친 곳", "mended"), terminal.Say("오류", "errors"), terminal.Say("문체", "style"));
        foreach (var (rule, mended, errors, style) in Rules())
            rules.AddRow(Markup.Escape(rule), Number(mended), Number(errors), Number(style));
        if (rules.Rows.Count > 0)
            terminal.Ansi.Write(rules);
    }

    private static string NameOf(StatisticsRow row, Terminal terminal) => row.Name.Length > 0 ? row.Name : terminal.Say("(모델 없음)", "(no model)");

    private static string Line(string name, StatisticsRow row, Terminal terminal)
    {
        var (sum, costs) = (row.Sum, row.Sum.Costs);
        return terminal.Say(
            $"{name}: 논문 {sum.Papers}편, 요약 {sum.Summarized}, 대기 {sum.Pending}, 요청 {costs.Requests}, 입력 {Number(costs.InputTokens)}, 출력 {Number(costs.OutputTokens)}, 비용 {Money(costs)}, 답까지 {Latency(row.Requests)}, 고친 곳 {sum.Quality.Mended.Total}, 오류 {sum.Quality.Errors.Total}, 문체 {sum.Quality.Style.Total}",
            $"{name}: papers {sum.Papers}, summarized {sum.Summarized}, pending {sum.Pending}, requests {costs.Requests}, in {Number(costs.InputTokens)}, out {Number(costs.OutputTokens)}, cost {Money(costs)}, latency {Latency(row.Requests)}, mended {sum.Quality.Mended.Total}, errors {sum.Quality.Errors.Total}, style {sum.Quality.Style.Total}");
    }

    private IEnumerable<string> RuleLines(Terminal terminal) => Rules().Select(rule => terminal.Say(
        Invariant($"  {rule.Rule}: 고친 곳 {rule.Mended}, 오류 {rule.Errors}, 문체 {rule.Style}"),
        Invariant($"  {rule.Rule}: mended {rule.Mended}, errors {rule.Errors}, style {rule.Style}")));

    private IEnumerable<(string Rule, int Mended, int Errors, int Style)> Rules()
    {
        var (mended, errors, style) = (_total.Sum.Quality.Mended.ByRule, _total.Sum.Quality.Errors.ByRule, _total.Sum.Quality.Style.ByRule);
        return mended.Keys.Concat(errors.Keys).Concat(style.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(rule => (rule, mended.GetValueOrDefault(rule), errors.GetValueOrDefault(rule), style.GetValueOrDefault(rule)));
    }

    private JsonObject Named(StatisticsRow row)
    {
        var node = Node(row);
        node.Insert(0, span == StatisticsSpan.Model ? "model" : "period", row.Name);
        return node;
    }

    private static JsonObject Node(StatisticsRow row) => new()
    {
        ["papers"] = row.Sum.Papers,
        ["summarized"] = row.Sum.Summarized,
        ["pending"] = row.Sum.Pending,
        ["requests"] = row.Sum.Costs.Requests,
        ["input_tokens"] = row.Sum.Costs.InputTokens,
        ["cached_tokens"] = row.Sum.Costs.CachedTokens,
        ["output_tokens"] = row.Sum.Costs.OutputTokens,
        ["cost_usd"] = row.Sum.Costs.CostUsd,
        ["unpriced_papers"] = row.Sum.Costs.Unpriced,
        ["sent"] = row.Requests is { } sent ? Sent(sent) : null,
        ["errors"] = Counts(row.Sum.Quality.Errors),
        ["style"] = Counts(row.Sum.Quality.Style),
        ["mended"] = Counts(row.Sum.Quality.Mended),
    };

    private static JsonObject Sent(RequestStatistics sent) => new()
    {
        ["answered"] = sent.Answered,
        ["lost"] = sent.Lost,
        ["cache_write_tokens"] = sent.CacheWriteTokens,
        ["reasoning_tokens"] = sent.ReasoningTokens,
        ["cost_usd"] = sent.CostUsd,
        ["possibly_billed_usd"] = sent.PossiblyBilledUsd,
        ["latency_seconds"] = new JsonObject { ["median"] = Seconds(sent.Median), ["p95"] = Seconds(sent.Slow) },
    };

    private static JsonObject Counts(RuleCounts counts) => new(counts.ByRule.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value)));

    private static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (index, name) in columns.Index())
            table.AddColumn(new TableColumn(name) { Alignment = index == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        return table;
    }

    // A star where the sum lacks papers without a price.
    private static string Money(AnswerCosts costs) => Usd.Text(costs.CostUsd) + (costs.Unpriced > 0 ? "*" : "");

    private static string Latency(RequestStatistics? requests) => requests is { Answered: > 0 } known ? Invariant($"{known.Median.TotalSeconds:0.0}s ({known.Slow.TotalSeconds:0.0}s)") : "-";

    private static double Seconds(TimeSpan span) => Math.Round(span.TotalSeconds, 3);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
