using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers;

/// <summary>Which days a run takes.</summary>
public static class DaySelection
{
    /// <summary>Days that a run without dates catches up with at once; the oldest first, so that none is skipped for ever.</summary>
    private const int MostCaughtUp = 10;

    /// <summary>How far a run without dates looks back for what is pending or preliminary.</summary>
    private const int DaysLookedBack = 14;

    /// <exception cref="DailyPapersException"><c>date.future</c>, <c>date.range</c> (exit 2).</exception>
    public static ImmutableArray<DateOnly> Select(RunRequest request, IReadOnlyCollection<DayRecord> known, DateTimeOffset now)
    {
        if (request.OpenList)
            return [ListHours.OpenAt(now)];
        if (request.Date is { } date)
            return [NotLaterThanToday(date, now)];
        if (request.From is { } from)
            return Range(NotLaterThanToday(from, now), request.To, now);
        return WhatIsDue(known, now);
    }

    private static DateOnly NotLaterThanToday(DateOnly date, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (date <= today || date <= ListHours.OpenAt(now))
            return date;
        throw new DailyPapersException("date.future", 2, new Sentence(
            $"{Text(date)} 목록은 아직 열리지 않았습니다. 열리는 때: {Kst(ListHours.OpensAt(date))}. 지금 열려 있는 목록은 --date open으로 받습니다.",
            $"The list of {Text(date)} is not open yet; it opens at {Kst(ListHours.OpensAt(date))}. The list that is open now is --date open."));
    }

    // Weekends never have a list, and days to come have none yet.
    private static ImmutableArray<DateOnly> Range(DateOnly from, DateOnly? end, DateTimeOffset now)
    {
        if (end is { } to && from > to)
        {
            throw new DailyPapersException("date.range", 2, new Sentence(
                $"--from의 날짜({Text(from)})가 --to의 날짜({Text(to)})보다 뒤입니다. 앞선 날짜를 --from에 적으세요.",
                $"--from {Text(from)} is after --to {Text(to)}. Give the earlier date to --from."));
        }

        var newest = ListHours.OpenAt(now);
        var last = end ?? NewestClosed(now);
        return [.. Days(from, last < newest ? last : newest)];
    }

    private static ImmutableArray<DateOnly> WhatIsDue(IReadOnlyCollection<DayRecord> known, DateTimeOffset now)
    {
        var newest = NewestClosed(now);
        var finals = known.Where(day => day is { IsFetched: true, IsFinal: true }).Select(day => day.Date).ToList();
        var missing = finals.Count == 0 ? [newest] : Days(finals.Max().AddDays(1), newest).Take(MostCaughtUp);
        var lookedBack = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-DaysLookedBack);
        var open = known.Where(day => day.Date >= lookedBack && day.Date <= ListHours.OpenAt(now) && (!day.IsFetched || !day.IsFinal || day.Pending > 0)).Select(day => day.Date);
        return [.. missing.Concat(open).Distinct().Order()];
    }

    private static DateOnly NewestClosed(DateTimeOffset now)
    {
        var day = ListHours.OpenAt(now).AddDays(-1);
        while (!ListHours.CanHaveList(day))
            day = day.AddDays(-1);
        return day;
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (ListHours.CanHaveList(day))
                yield return day;
        }
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Kst(DateTimeOffset moment) => moment.ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-MM-dd HH:mm 'KST'", CultureInfo.InvariantCulture);
}
