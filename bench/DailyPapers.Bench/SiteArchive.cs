using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Bench;

/// <summary>An archive of papers that nobody wrote, with the usual number of sentences, bullets and authors: the same for the same numbers.</summary>
internal static class SiteArchive
{
    private const int PapersADay = 24;

    private static readonly Keyword[] Keywords =
    [
        new("언어 모델", "language model"), new("강화 학습", "reinforcement learning"), new("확산 모델", "diffusion model"), new("벤치마크", "benchmark"), new("추론", "reasoning"), new("에이전트", "agent"),
        new("양자화", "quantization"), new("정렬", "alignment"), new("검색 증강 생성", "retrieval-augmented generation"), new("환각", "hallucination"), new("로봇 조작", "robot manipulation"), new("음성 인식", "speech recognition"),
    ];

    private static readonly string[] Subjects = ["The planner", "Our encoder", "A frozen backbone", "The reward model", "This benchmark", "The decoder", "Each agent", "The retriever"];
    private static readonly string[] Verbs = ["improves", "halves", "matches", "replaces", "exceeds", "explains", "compresses", "filters"];

    /// <param name="papers">How many in all, 24 a working day.</param>
    public static ImmutableArray<Edition> Of(int papers) => [.. Enumerable.Range(0, (papers + PapersADay - 1) / PapersADay).Select(day => Day(day, Math.Min(PapersADay, papers - (day * PapersADay))))];

    /// <summary>Writes the days' data where a run would.</summary>
    public static void Keep(Workspace workspace, IEnumerable<Edition> editions)
    {
        foreach (var edition in editions)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(workspace.DayData(edition.Date))!);
            File.WriteAllText(workspace.DayData(edition.Date), DayData.Render(edition));
        }
    }

    /// <summary>The day with other votes for its first paper.</summary>
    public static Edition WithVotes(Edition edition, int votes) =>
        edition with { Entries = [edition.Entries[0] with { Paper = edition.Entries[0].Paper with { Upvotes = votes } }, .. edition.Entries[1..]] };

    private static Edition Day(int day, int papers)
    {
        var date = new DateOnly(2020, 1, 6).AddDays(day + (day / 5 * 2));
        return new Edition(date, IsFinal: true, Edition.InOrder(Enumerable.Range(0, papers).Select(number => Paper((day * PapersADay) + number, date))));
    }

    private static Entry Paper(int number, DateOnly date)
    {
        var (first, second) = (Keywords[number % Keywords.Length], Keywords[number / 5 % Keywords.Length]);
        var sentences = Enumerable.Range(0, 8).Select(line => Sentence(number, line, first, second)).ToList();
        var paper = new Paper
        {
            Id = PaperId.Parse(string.Create(CultureInfo.InvariantCulture, $"{20 + (number / 90_000):00}{1 + (number / 9_000 % 10):00}.{10_000 + number % 9_000:00000}")),
            Title = $"{first.English} meets {second.English}: study {number.ToString(CultureInfo.InvariantCulture)}",
            Authors = [.. Enumerable.Range(0, 8).Select(author => $"Author{number % 977} Name{author}")],
            Organization = "Example Lab",
            Published = date.AddDays(-2),
            Upvotes = number * 7 % 160,
            GitHub = number % 2 == 0 ? "https://github.com/example/code" : null,
            Abstract = string.Join(' ', sentences),
        };
        var bullets = Enumerable.Range(0, 5).Select(line => new Bullet(Vocabulary.Labels[Math.Min(line, 2)], $"{first.Korean}에 {second.Korean}을 더한 방법은 벤치마크 {number % 90}개에서 기존 방법보다 {line + 2}.{number % 10}% 높은 점수를 얻습니다.", new Evidence(line == 0 ? "abstract" : "S4.SS2", "4.2 Results", sentences[line])));
        return new Entry
        {
            Paper = paper,
            Summary = Summary.Restore($"{first.Korean}과 {second.Korean}: 연구 {number}", Vocabulary.Areas[number % Vocabulary.Areas.Length], $"{second.Korean}을 더한 {first.Korean}, 벤치마크 {number % 90}개에서 {number % 10}% 향상", [.. bullets],
                [.. sentences.Select((sentence, line) => new SentencePair(sentence, $"{first.Korean}의 {line + 2}번째 부분은 {number % 90}개 과제에서 {second.Korean}보다 {line + 2}.{number % 10}% 높은 점수를 얻습니다."))], [.. new[] { first, second }.Distinct()]),
            Provenance = new("model", "sha256:aa", "sha256:bb", number % 3 == 0 ? "abstract" : "arxiv-html", "v1", 1, 9000, 0, 900, 0.0013m),
        };
    }

    private static string Sentence(int number, int line, Keyword first, Keyword second) =>
        string.Create(CultureInfo.InvariantCulture, $"{Subjects[(number + line) % Subjects.Length]} {Verbs[(number / 3 + line) % Verbs.Length]} {first.English} on {number % 90} tasks and gains {line + 2}.{number % 10}% over {second.English} without any further training of its own.");
}
