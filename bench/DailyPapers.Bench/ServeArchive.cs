using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Bench;

/// <summary>An invented archive of 6,000 papers, about as long as real ones.</summary>
internal static class ServeArchive
{
    public const int Days = 240;
    public const int PapersADay = 25;

    private static readonly string[] Words = ["모델", "학습", "데이터", "정확도", "추론", "강화", "언어", "이미지", "생성", "벤치마크", "토큰", "메모리", "정책", "보상", "검색"];

    public static DateOnly DayOf(int number) => new DateOnly(2026, 1, 1).AddDays(number);

    public static void Write(Workspace workspace)
    {
        for (var day = 0; day < Days; day++)
            Write(workspace, Edition(day));
    }

    public static void Write(Workspace workspace, Edition edition)
    {
        var path = workspace.DayData(edition.Date);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, DayData.Render(edition));
    }

    /// <param name="votes">More than before: the day has changed.</param>
    public static Edition Edition(int day, int votes = 0) => new(DayOf(day), IsFinal: true, Papers.Edition.InOrder(Enumerable.Range(0, PapersADay).Select(number => Entry(day, number, votes))));

    private static Entry Entry(int day, int number, int votes)
    {
        var random = new Random((day * 1_000) + number);
        return new Entry
        {
            Paper = new Paper
            {
                Id = PaperId.Parse(string.Create(CultureInfo.InvariantCulture, $"26{1 + (day / 28 % 12):00}.{(day * PapersADay) + number + 1:00000}")),
                Title = $"Toy {number} of Day {day}: Small Models that Play with Words",
                Authors = ["Kim Example", "Lee Sample", "Park Test"],
                Published = DayOf(day).AddDays(-2),
                Upvotes = 100 - number + votes,
                Comments = 1,
                Abstract = string.Join(' ', Enumerable.Range(0, 8).Select(sentence => $"We study how small models of kind {sentence} learn to play with toys and words.")),
            },
            Summary = Summary.Restore(
                Sentence(random, 6), Vocabulary.Areas[random.Next(Vocabulary.Areas.Length)], Sentence(random, 6),
                [.. Enumerable.Range(0, 5).Select(_ => new Bullet("결과", Sentence(random, 15), new Evidence("S1", "1 Introduction", "small models learn to play")))],
                [.. Enumerable.Range(0, 8).Select(sentence => new SentencePair($"We study how small models of kind {sentence} learn.", Sentence(random, 12)))],
                [new Keyword(Words[random.Next(Words.Length)], "word"), new Keyword(Words[random.Next(Words.Length)], "toy")]),
            Provenance = new Provenance("bench", "sha256:a", "sha256:b", "arxiv-html", "v1", 1, 9_000, 0, 900, 0.001m),
        };
    }

    private static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)])) + "입니다.";
}
