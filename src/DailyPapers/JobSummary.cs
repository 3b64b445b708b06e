using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Summarizing;

namespace DailyPapers;

/// <summary>A run as the page of its job on GitHub tells it: the day's headlines, what is left and why, what it took, what the checks found. Whatever papers, models and servers wrote is text in it.</summary>
public static class JobSummary
{
    /// <summary>In bytes: GitHub drops a step's summary whole above 1 MiB, and other steps of ours may add to it.</summary>
    public const int Limit = 900_000;

    /// <summary>For what stands around the lists; a share of <see cref="Limit"/>.</summary>
    private const int FrameRoom = 100_000;

    private const int MostTroubles = 20;
    private const int MessageLength = 1_000;

    /// <param name="editions">The run's days as they stand now.</param>
    /// <param name="siteUrl">Where the site is served; null: headlines lead to arXiv.</param>
    public static string Render(RunOutcome outcome, IReadOnlyCollection<Edition> editions, string? siteUrl, Language language)
    {
        var room = (Limit - FrameRoom) / 2 / Math.Max(1, editions.Count);
        return DayPage.Blocks(
        [
            editions.Count == 0 ? Say(language, "## 새 목록이 없습니다", "## No new list") : null,
            .. editions.OrderByDescending(edition => edition.Date).SelectMany(edition => Day(edition, siteUrl, room, language)),
            Pending(outcome, language),
            Troubles(outcome, language),
            Spending(outcome, language),
            Checks(outcome, language),
        ]) + "\n";
    }

    private static IEnumerable<string?> Day(Edition edition, string? siteUrl, int room, Language language)
    {
        var pending = edition.Entries.Count(entry => entry.IsPending);
        var kind = edition.IsFinal ? Say(language, "최종판", "final") : Say(language, "예비판", "preliminary");
        yield return string.Create(CultureInfo.InvariantCulture, $"## Daily Papers ({edition.Date:yyyy-MM-dd}) · {kind}");
        yield return Say(
            language,
            $"논문 {Number(edition.Entries.Length)}편 · 요약 {Number(edition.Entries.Length - pending)}편" + (pending > 0 ? $" · 요약 대기 {Number(pending)}편" : ""),
            $"{Number(edition.Entries.Length)} papers · {Number(edition.Entries.Length - pending)} summarized" + (pending > 0 ? $" · {Number(pending)} pending" : ""));
        var list = BoundedList.Of(edition.Entries.Where(entry => !entry.IsPending).Select(entry => Headline(entry, siteUrl)), room);
        yield return list.Markdown;
        yield return More(list, language);
    }

    private static string Headline(Entry entry, string? siteUrl)
    {
        var page = siteUrl is null ? null : MarkdownLink.Address($"{siteUrl.TrimEnd('/')}/papers/{entry.Paper.Id}.html");
        var mark = entry.Marks.Any() ? " " + Marks.Sign : "";
        return $"- {MarkdownLink.To(PaperLines.Name(entry), page ?? entry.Paper.Id.ArxivUrl)}{mark}";
    }

    private static string? Pending(RunOutcome outcome, Language language)
    {
        if (outcome.Pending.IsEmpty)
            return null;
        // The message is written for readers of the pages, who read Korean.
        var lines = outcome.Pending.Select(paper =>
            $"- {MarkdownLink.To(Title(paper.Title, paper.Id), paper.Id.ArxivUrl)}: {Text(paper.Failure.Code)}{(language == Language.Korean ? " · " + Text(paper.Failure.Message) : "")}");
        var list = BoundedList.Of(lines, (Limit - FrameRoom) / 2);
        return DayPage.Blocks([Say(language, "### 요약 대기", "### Pending"), Say(language, "다음 실행에서 다시 묻습니다.", "They are asked about again by the next run."), list.Markdown, More(list, language)]);
    }

    private static string? Troubles(RunOutcome outcome, Language language) => outcome.Troubles.IsEmpty ? null : DayPage.Blocks(
    [
        Say(language, "### 문제", "### Trouble"),
        string.Join('\n', outcome.Troubles.TakeLast(MostTroubles).Select(trouble => $"- `{trouble.Code}` {Text(trouble.Sentence.In(language))}")),
    ]);

    private static string Spending(RunOutcome outcome, Language language)
    {
        var (spending, time) = (outcome.Spending, outcome.Time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture));
        var cost = spending.CostUsd is { } usd ? Usd.Text(usd) : Say(language, "모름", "unknown");
        return DayPage.Blocks(
        [
            Say(language, "### 이번 실행이 쓴 것", "### What this run took"),
            Say(language, "| 요청 | 입력 토큰 | 그중 캐시 | 출력 토큰 | 그중 추론 | 비용 | 시간 |", "| requests | input tokens | of them cached | output tokens | of them reasoning | cost | time |")
                + "\n|---:|---:|---:|---:|---:|---:|---:|\n"
                + $"| {Number(spending.Requests)} | {Number(spending.InputTokens)} | {Number(spending.CachedTokens)} | {Number(spending.OutputTokens)} | {Number(spending.ReasoningTokens)} | {MarkdownText.Escape(cost)} | {time} |",
            Lost(spending, language),
        ]);
    }

    private static string? Lost(Spending spending, Language language)
    {
        if (spending.LostRequests == 0)
            return null;
        var (number, most) = (Number(spending.LostRequests), spending.PossiblyBilledUsd is { } money ? MarkdownText.Escape(Usd.Text(money)) : null);
        return Say(
            language,
            $"답을 받지 못했지만 청구됐을 수 있는 요청이 {number}건 있습니다" + (most is null ? "." : $"(많아야 {most})."),
            $"Requests without an answer that may have been billed: {number}" + (most is null ? "." : $" (at most {most})."));
    }

    private static string? Checks(RunOutcome outcome, Language language)
    {
        (string Name, RuleCounts Counts)[] parts =
        [
            (Say(language, "확인 필요", "to be verified"), outcome.Quality.Errors), (Say(language, "고친 곳", "mended"), outcome.Quality.Mended), (Say(language, "문체 기록", "style noted"), outcome.Quality.Style),
        ];
        var lines = parts.Where(part => part.Counts.Total > 0).Select(part => $"- {part.Name} {Number(part.Counts.Total)}: {Rules(part.Counts)}").ToList();
        return lines.Count == 0 ? null : DayPage.Blocks([Say(language, "### 검사", "### Checks"), string.Join('\n', lines)]);
    }

    private static string Rules(RuleCounts counts) =>
        string.Join(", ", counts.ByRule.OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{Text(each.Key)} {Number(each.Value)}"));

    private static string? More(BoundedList list, Language language) =>
        list.Left == 0 ? null : Say(language, $"외 {Number(list.Left)}편", $"and {Number(list.Left)} more");

    private static string Title(string title, PaperId id) => VisibleText.Title(title) is { Length: > 0 } visible ? visible : id.Value;

    private static string Text(string text) => MarkdownText.Escape(VisibleText.Cut(text, MessageLength));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Say(Language language, string korean, string english) => language == Language.Korean ? korean : english;
}
