using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Fetching;

/// <summary>Fetches the list of a day: <c>GET /api/daily_papers?date=…&amp;limit=100&amp;p=…</c>, page by page.</summary>
public sealed class PaperListFetcher(PoliteClient http, Uri endpoint, Secret? token, TimeProvider clock)
{
    /// <summary>The most that the service gives at once.</summary>
    private const int PageSize = 100;

    // A server that ignores `p` would page for ever; the largest recorded day has 92 entries.
    private const int MostPages = 20;

    /// <summary>Null where the service says that the day's list is not open yet.</summary>
    /// <exception cref="DailyPapersException"><c>list.unreachable</c> (exit 3): no try gave a whole, readable list; <c>list.refused</c> (exit 3): the service refused the day.</exception>
    public async Task<PaperList?> FetchAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var hasClosed = ListHours.HasClosed(day, clock.GetUtcNow());
        var seen = new HashSet<PaperId>();
        var papers = ImmutableArray.CreateBuilder<Paper>();
        var rejected = ImmutableArray.CreateBuilder<string>();
        for (var number = 0; number < MostPages; number++)
        {
            if (await PageAsync(day, number, cancellationToken) is not { } page)
                return null;
            var fresh = page.Papers.Where(paper => seen.Add(paper.Id)).ToList();
            papers.AddRange(fresh);
            rejected.AddRange(page.Rejected);
            if (page.Count < PageSize || fresh.Count == 0)
                break;
        }

        return new PaperList(day, hasClosed, papers.ToImmutable(), [.. rejected.Distinct(StringComparer.Ordinal)]);
    }

    private async Task<ListPage?> PageAsync(DateOnly day, int number, CancellationToken cancellationToken)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var query = string.Create(CultureInfo.InvariantCulture, $"api/daily_papers?date={date}&limit={PageSize}&p={number}");
        try
        {
            return await http.GetAsync(new Uri(endpoint, query), token, answer => Read(answer, day), cancellationToken);
        }
        catch (UnreachableException trouble)
        {
            throw new DailyPapersException("list.unreachable", 3, new Sentence(
                $"{date} 목록을 받지 못했습니다: {trouble.Message}. 바뀐 것은 없습니다. 잠시 뒤에 다시 실행하세요.",
                $"The list of {date} could not be fetched: {trouble.Message}. Nothing was changed; run again later."), trouble);
        }
    }

    private ListPage? Read(HttpAnswer answer, DateOnly day)
    {
        if (answer.IsSuccess)
            return ListPageReader.Read(answer, day);
        // 400 is the service's word for a day to come; whether its bound moves at 00:00 UTC or with the list is not documented.
        if (answer.Status == 400 && day >= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
            return null;
        throw new DailyPapersException("list.refused", 3, new Sentence(
            $"{endpoint.Host}: {day:yyyy-MM-dd} 목록 요청이 거절되었습니다(HTTP {answer.Status}): {answer.Beginning}. HF_ENDPOINT와 날짜를 확인하세요.",
            $"{endpoint.Host} refused the list of {day:yyyy-MM-dd} with HTTP {answer.Status}: {answer.Beginning}. Check HF_ENDPOINT and the date."));
    }
}
