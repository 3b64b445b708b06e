using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DailyPapers.Fetching;
using DailyPapers.Http;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Web;

/// <summary>Days of recorded lists with Korean that a program wrote: enough to see how a large archive behaves.</summary>
internal static class RecordedArchive
{
    private static readonly Keyword[] Keywords =
    [
        new("언어 모델", "language model"), new("강화 학습", "reinforcement learning"), new("확산 모델", "diffusion model"), new("벤치마크", "benchmark"), new("추론", "reasoning"),
        new("에이전트", "agent"), new("양자화", "quantization"), new("정렬", "alignment"), new("검색 증강 생성", "retrieval-augmented generation"), new("환각", "hallucination"),
    ];

    /// <summary>The recorded days again and again on later dates until there are as many as asked for; skips the test without recorded data.</summary>
    internal static ImmutableArray<Edition> Days(int count)
    {
        var recorded = Repository.RecordedLists().DistinctBy(list => list.Day).Select(list => ListPageReader.Read(new HttpAnswer(200, "application/json", Encoding.UTF8.GetBytes(list.Json)), list.Day)).Where(page => page.Papers.Length > 0).ToList();
        return [.. Enumerable.Range(0, count).Select(number => Day(recorded[number % recorded.Count].Papers, new DateOnly(2024, 1, 1).AddDays(number + number / 5 * 2), number / recorded.Count))];
    }

    private static Edition Day(IEnumerable<Paper> papers, DateOnly date, int round) =>
        new(date, IsFinal: true, Edition.InOrder(papers.Select(paper => Entry(round == 0 ? paper : paper with { Id = Moved(paper.Id, round) })).DistinctBy(entry => entry.Paper.Id)));

    // Another paper of the same words: its number lies where no recorded one does.
    private static PaperId Moved(PaperId id, int round) => PaperId.Parse(id.Value[..5] + (60_000 + (round * 10_000) + (int.Parse(id.Value[^4..], CultureInfo.InvariantCulture) % 10_000)).ToString(CultureInfo.InvariantCulture)[..5]);

    private static Entry Entry(Paper paper)
    {
        var seed = paper.Id.Value.Where(char.IsDigit).Aggregate(7, (sum, digit) => ((sum * 31) + digit) % 1_000_003);
        if (seed % 29 == 0)
            return new Entry { Paper = paper, Failure = new("llm.refused", "모델이 답을 거절했습니다.", 1) };
        var (first, second) = (Keywords[seed % Keywords.Length], Keywords[seed / 7 % Keywords.Length]);
        var sentences = SentenceSplitter.Split(paper.Abstract).DefaultIfEmpty("-").Take(12).ToList();
        var points = Vocabulary.Labels.Take(3).Select((label, index) => new Bullet(label, $"{first.Korean}에 {second.Korean}{(index == 0 ? "을 더합니다" : "보다 " + (seed % 90) + "% 높은 점수를 얻습니다")}.", new Evidence(index == 0 ? "abstract" : "S4.SS2", "4.2 Results", sentences[index % sentences.Count])));
        return new Entry
        {
            Paper = paper,
            Summary = Summary.Restore($"{first.Korean}의 {second.Korean}", Vocabulary.Areas[seed % Vocabulary.Areas.Length], $"{first.Korean}에서 {second.Korean} 정확도 {seed % 90}%", [.. points], [.. sentences.Select(sentence => new SentencePair(sentence, $"{first.Korean}을 {second.Korean}으로 풉니다."))], [.. new[] { first, second }.Distinct()]),
            Provenance = new("model", "sha256:aa", "sha256:bb", seed % 3 == 0 ? "abstract" : "arxiv-html", "v1", 1, 9000, 0, 900, 0.0013m),
        };
    }
}
