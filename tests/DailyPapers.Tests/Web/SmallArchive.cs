using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;

namespace DailyPapers.Tests.Web;

/// <summary>Days whose numbers are counted by hand beside the tests.</summary>
internal static class SmallArchive
{
    internal const string Agents = "에이전트";
    internal const string Robots = "로봇";
    internal const string Speech = "음성";

    /// <summary>
    /// Week 45: 4 papers (1 agents, 3 robots). Week 46: 2 papers (1, 1). Week 47, on its Friday: 8 papers with an area (5, 2, 1 speech) and a pending one.
    /// The keyword "planning": 1 of 4, 0 of 2, 4 of 8. The keyword "grasping": 3 of 4, 2 of 2, 0 of 8.
    /// </summary>
    internal static CatalogDay[] Days { get; } =
    [
        Day(new(2026, 11, 2), (Agents, 1, "planning"), (Robots, 2, "grasping"), (Robots, 3, "grasping"), (Robots, 10, "grasping")),
        Day(new(2026, 11, 10), (Agents, 5, "grasping"), (Robots, 6, "grasping")),
        Day(new(2026, 11, 20), (Agents, 9, "planning"), (Agents, 8, "planning"), (Agents, 7, "planning"), (Agents, 6, "planning"), (Agents, 5, null), (Robots, 4, null), (Robots, 3, null), (Speech, 2, null), (null, 50, null)),
    ];

    internal static CatalogDay Day(DateOnly date, params (string? Area, int Votes, string? Keyword)[] papers) =>
        new(date, IsFinal: true, date.ToString("O", CultureInfo.InvariantCulture), [.. papers.Select((paper, index) => Paper(date, index + 1, paper.Area, paper.Votes, paper.Keyword))], 0, 0);

    /// <summary>Papers of odd numbers have code.</summary>
    private static CatalogPaper Paper(DateOnly date, int number, string? area, int votes, string? keyword) => new(
        PaperId.Parse(string.Create(CultureInfo.InvariantCulture, $"{date:yyMM}.{date:dd}{number:000}")), date, $"Paper {number}", area is null ? null : "제목", area is null ? null : $"머리말 {number}", area,
        keyword is null ? [] : [new Keyword(keyword == "planning" ? "계획" : "파지", keyword)], votes, number % 2 == 1, IsPending: area is null, IsMarked: false);
}
