using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Summarizing;
using Spectre.Console;

namespace DailyPapers.Cli;

/// <summary>What stands at the end of a run.</summary>
internal static class ClosingTable
{
    private const int MostRules = 6;

    /// <param name="price">Of the run's model, null where it is unknown.</param>
    public static void Show(RunOutcome outcome, FoundPrice? price, Terminal terminal)
    {
        var rows = Rows(outcome, price, terminal).ToList();
        if (terminal.ShowsBars)
            terminal.Ansi.Write(Table(rows));
        else
            rows.ForEach(row => terminal.Line($"{row.Name}: {row.Value}"));
        foreach (var paper in outcome.Pending)
            terminal.Line(terminal.Say($"대기 {paper.Id} [{paper.Failure.Code}] {paper.Failure.Message}", $"pending {paper.Id} [{paper.Failure.Code}] {paper.Title}"));
        foreach (var trouble in outcome.Troubles)
            terminal.Error(trouble);
    }

    private static IEnumerable<(string Name, string Value)> Rows(RunOutcome outcome, FoundPrice? price, Terminal terminal)
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
            $"입력 {Number(spending.InputTokens)}{Parts(("캐시", spending.CachedTokens), ("캐시에 씀", spending.CacheWriteTokens))}, 출력 {Number(spending.OutputTokens)}{Parts(("추론", spending.ReasoningTokens))}",
            $"{Number(spending.InputTokens)} in{Parts(("cached", spending.CachedTokens), ("written to the cache", spending.CacheWriteTokens))}, {Number(spending.OutputTokens)} out{Parts(("reasoning", spending.ReasoningTokens))}"));
        yield return (terminal.Say("비용", "cost"), spending.CostUsd is { } cost
            ? Usd.Text(cost) + (price?.AsOf is { } day && spending.Requests > 0 ? AsOf(day, terminal) : "")
            : terminal.Say("모름 (summarizing.prices에 값이 없음)", "unknown (no price in summarizing.prices)"));
        if (spending.LostRequests > 0)
            yield return (terminal.Say("청구됐을 수 있음", "perhaps billed"), Lost(spending, terminal));
        yield return (terminal.Say("시간", "time"), terminal.Say($"{Seconds(outcome.Time)}초", $"{Seconds(outcome.Time)} s"));
    }

    /// <summary>Known prices may have changed since.</summary>
    private static string AsOf(DateOnly day, Terminal terminal)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return terminal.Say($" ({date} 기준 가격)", $" (prices of {date})");
    }

    private static string Lost(Spending spending, Terminal terminal)
    {
        var most = spending.PossiblyBilledUsd is { } money ? terminal.Say($", 많아야 {Usd.Text(money)}", $", at most {Usd.Text(money)}") : "";
        return terminal.Say($"답을 받지 못한 요청 {Number(spending.LostRequests)}건{most}", $"{Number(spending.LostRequests)} requests without an answer{most}");
    }

    private static string Parts(params (string Name, long Tokens)[] parts)
    {
        var told = parts.Where(part => part.Tokens > 0).Select(part => $"{part.Name} {Number(part.Tokens)}").ToList();
        return told.Count == 0 ? "" : $" ({string.Join(", ", told)})";
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
