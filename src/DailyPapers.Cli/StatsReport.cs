using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Publishing.Archive;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>What <c>stats</c> shows.</summary>
internal sealed class StatsReport
{
    private readonly List<(string Period, DayStatistics Sum)> _rows;
    private readonly DayStatistics _total;
    private readonly bool _byMonth;

    public StatsReport(ArchiveStatistics statistics, bool byMonth)
    {
        _byMonth = byMonth;
        _rows = [.. statistics.Days.GroupBy(day => day.Key.ToString(byMonth ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture), day => day.Value).Select(group => (group.Key, Sum(group)))];
        _total = Sum(statistics.Days.Values);
    }

    public string Json() => JsonReport.Of(new JsonObject
    {
        ["by"] = _byMonth ? "month" : "day",
        ["rows"] = new JsonArray([.. _rows.Select(row => Node(row.Sum, row.Period))]),
        ["total"] = Node(_total, null),
    });

    /// <summary>A line a row, then the rules: for files and pipes.</summary>
    public string Text(Terminal terminal) => string.Join('\n', _rows.Append((terminal.Say("모두", "total"), _total)).Select(row => Line(row.Item1, row.Item2, terminal)).Concat(RuleLines(terminal)));

    public void Show(Terminal terminal)
    {
        var table = Table(terminal.Say("기간", "period"), terminal.Say("논문", "papers"), terminal.Say("요약", "summarized"), terminal.Say("대기", "pending"), terminal.Say("고친 곳", "mended"), terminal.Say("오류", "errors"), terminal.Say("문체", "style"));
        foreach (var (period, sum) in _rows.Append((terminal.Say("모두", "total"), _total)))
            table.AddRow(period, Number(sum.Papers), Number(sum.Summarized), Number(sum.Pending), Number(sum.Quality.Mended.Total), Number(sum.Quality.Errors.Total), Number(sum.Quality.Style.Total));
        terminal.Ansi.Write(table);
        var rules = Table(terminal.Say("규칙", "rule"), terminal.Say("고친 곳", "mended"), terminal.Say("오류", "errors"), terminal.Say("문체", "style"));
        foreach (var (rule, mended, errors, style) in Rules())
            rules.AddRow(Markup.Escape(rule), Number(mended), Number(errors), Number(style));
        if (rules.Rows.Count > 0)
            terminal.Ansi.Write(rules);
    }

    private static string Line(string period, DayStatistics sum, Terminal terminal) => terminal.Say(
        Invariant($"{period}: 논문 {sum.Papers}편, 요약 {sum.Summarized}, 대기 {sum.Pending}, 고친 곳 {sum.Quality.Mended.Total}, 오류 {sum.Quality.Errors.Total}, 문체 {sum.Quality.Style.Total}"),
        Invariant($"{period}: papers {sum.Papers}, summarized {sum.Summarized}, pending {sum.Pending}, mended {sum.Quality.Mended.Total}, errors {sum.Quality.Errors.Total}, style {sum.Quality.Style.Total}"));

    private IEnumerable<string> RuleLines(Terminal terminal) => Rules().Select(rule => terminal.Say(
        Invariant($"  {rule.Rule}: 고친 곳 {rule.Mended}, 오류 {rule.Errors}, 문체 {rule.Style}"),
        Invariant($"  {rule.Rule}: mended {rule.Mended}, errors {rule.Errors}, style {rule.Style}")));

    private IEnumerable<(string Rule, int Mended, int Errors, int Style)> Rules()
    {
        var (mended, errors, style) = (_total.Quality.Mended.ByRule, _total.Quality.Errors.ByRule, _total.Quality.Style.ByRule);
        return mended.Keys.Concat(errors.Keys).Concat(style.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(rule => (rule, mended.GetValueOrDefault(rule), errors.GetValueOrDefault(rule), style.GetValueOrDefault(rule)));
    }

    private static JsonObject Node(DayStatistics sum, string? period)
    {
        var node = new JsonObject();
        if (period is not null)
            node["period"] = period;
        (node["papers"], node["summarized"], node["pending"]) = (sum.Papers, sum.Summarized, sum.Pending);
        (node["errors"], node["style"], node["mended"]) = (Counts(sum.Quality.Errors), Counts(sum.Quality.Style), Counts(sum.Quality.Mended));
        return node;
    }

    private static JsonObject Counts(RuleCounts counts) => new(counts.ByRule.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value)));

    private static DayStatistics Sum(IEnumerable<DayStatistics> days) => days.Aggregate(DayStatistics.None, (sum, day) => sum.Plus(day));

    private static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (index, name) in columns.Index())
            table.AddColumn(new TableColumn(name) { Alignment = index == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        return table;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
