using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Bench;

/// <summary>As many papers as wanted, made of recorded ones: title, abstract and Korean each of another. The same every time.</summary>
internal static class SearchArchive
{
    private const int PapersADay = 23;

    private static readonly DateOnly First = new(2025, 12, 1);

    public static List<Edition> Of(int papers) =>
        [.. Enumerable.Range(0, papers).Select(Entry).Chunk(PapersADay).Select((day, number) => new Edition(First.AddDays(number), true, Edition.InOrder(day)))];

    private static Entry Entry(int number)
    {
        var (all, round) = (KoreanRecorded.All, number / KoreanRecorded.All.Length);
        var (title, korean, other) = (all[number % all.Length], all[((number * 3) + (round * 17)) % all.Length], all[((number * 7) + (round * 31) + 1) % all.Length]);
        var (bullets, others) = (Bullets(korean), Bullets(other));
        var sentences = title.Writing.Source!.Text.Abstract;
        return new Entry
        {
            Paper = new Paper
            {
                Id = PaperId.Parse(string.Create(CultureInfo.InvariantCulture, $"{2501 + (number / 9000)}.{number % 9000:00000}")),
                Title = title.Writing.Title,
                Authors = ["Kim Example", "Ada Sample", "Lee Someone"],
                Published = First,
                Upvotes = number % 90,
                Abstract = string.Join(' ', sentences),
            },
            Summary = number % 40 == 0 || bullets.Count == 0 ? null : Summary.Restore(
                bullets[0][..Math.Min(50, bullets[0].Length)], Vocabulary.Areas[number % 12], bullets[^1][..Math.Min(40, bullets[^1].Length)],
                [.. bullets.Select(bullet => new Bullet("방법", bullet, null))],
                [.. sentences.Select((sentence, at) => new SentencePair(sentence, others.Count == 0 ? "" : others[at % others.Count]))],
                [.. Glossary.BuiltIn.OccurringIn(string.Join(' ', sentences)).Take(5).Select(term => new Keyword(term.Korean, term.English))]),
        };
    }

    private static List<string> Bullets(KoreanRecorded recorded) => [.. recorded.Writing.Pieces.Select(piece => piece.Text).Where(text => text.Length > 0)];
}
