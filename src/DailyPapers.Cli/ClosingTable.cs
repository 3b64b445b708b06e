using System.Globalization;
using DailyPapers.Papers;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>What stands at the end of a run.</summary>
internal static class ClosingTable
{
    private const int MostRules = 6;

    public static void Show(RunOutcome outcome, Terminal terminal)
    {
        var rows = Rows(outcome, terminal).ToList();
        if (terminal.ShowsBars)
            terminal.Ansi.Write(Table(rows));
        else
            rows.ForEach(row => terminal.Line($"{row.Name}: {row.Value}"));
        foreach (var paper in outcome.Pending)
            terminal.Line(terminal.Say($"대기 {paper.Id} [{paper.Failure.Code}] {paper.Failure.Message}", $"pending {paper.Id} [{paper.Failure.Code}] {paper.Title}"));
        foreach (var trouble in outcome.Troubles)
            terminal.Error(trouble);
    }

    private static IEnumerable<(string Name, string Value)> Rows(RunOutcome outcome, Terminal terminal)
    {
        var spending = outcome.Spending;
        yield return (terminal.Say("논문", "papers"), terminal.Say($"{outcome.Papers}편 중 {outcome.Summarized}편 요약", $"{outcome.Summarized} of {outcome.Papers} summarized"));
        yield return (terminal.Say("대기", "pending"), terminal.Say($"{outcome.Pending.Length}편{Reasons(outcome)}", $"{outcome.Pending.Length}{Reasons(outcome)}"));
        if (outcome.Quality.Mended.Total > 0)
            yield return (terminal.Say("고친 곳", "mended"), Counts(outcome.Quality.Mended));
        if (outcome.Quality.Errors.Total > 0)
            yield return (terminal.Say("확인 필요", "to be verified"), Counts(outcome.Quality.Errors));
        if (outcome.Quality.Style.Total > 0)
            yield return (terminal.Say("문체 기록", "style noted"), Counts(outcome.Quality.Style));
        yield return (terminal.Say("요청", "requests"), Number(spending.Requests));
        yield return (terminal.Say("토큰", "tokens"), terminal.Say(
            $"입력 {Number(spending.InputTokens)} (캐시 {Number(spending.CachedTokens)}), 출력 {Number(spending.OutputTokens)}",
            $"{Number(spending.InputTokens)} in ({Number(spending.CachedTokens)} cached), {Number(spending.OutputTokens)} out"));
        yield return (terminal.Say("비용", "cost"), spending.CostUsd is { } cost ? "$" + cost.ToString("0.0000", CultureInfo.InvariantCulture) : terminal.Say("모름 (summarizing.prices에 값이 없음)", "unknown (no price in summarizing.prices)"));
        yield return (terminal.Say("시간", "time"), terminal.Say($"{Seconds(outcome.Time)}초", $"{Seconds(outcome.Time)} s"));
    }

    /// <summary>A table of two columns has no room for sixty rules.</summary>
    private static string Counts(RuleCounts counts)
    {
        var most = counts.ByRule.OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).Take(MostRules).Select(each => $"{each.Key} {Number(each.Value)}");
        return $"{Number(counts.Total)} ({string.Join(", ", most)}{(counts.ByRule.Count > MostRules ? ", …" : "")})";
    }

    private static string Reasons(RunOutcome outcome)
    {
        var counts = outcome.Pending.GroupBy(paper => paper.Failure.Code).Select(group => $"{group.Key} {Number(group.Count())}");
        return outcome.Pending.IsEmpty ? "" : $" ({string.Join(", ", counts)})";
    }

    private static Table Table(IEnumerable<(string Name, string Value)> rows)
    {
        var table = new Table { Border = TableBorder.Simple, ShowHeaders = false };
        table.AddColumns("", "");
        foreach (var (name, value) in rows)
            table.AddRow(new Text(name), new Text(value));
        return table;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
