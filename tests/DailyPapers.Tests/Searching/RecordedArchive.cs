using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Searching;
using PaperSummary = DailyPapers.Papers.Summary;

namespace DailyPapers.Tests.Searching;

/// <summary>Recorded titles, abstracts and Korean as an archive, and queries that somebody might type into it.</summary>
internal static class RecordedArchive
{
    private const int PapersADay = 23;

    /// <summary>Skips the test where nothing is recorded.</summary>
    public static List<Edition> Editions(int most)
    {
        var lines = Repository.RecordedLines("joined.jsonl.gz").DistinctBy(line => (string)line["arxiv_id"]!).Take(most).ToList();
        return [.. lines.Select(Entry).Chunk(PapersADay).Select((entries, number) => new Edition(new DateOnly(2026, 1, 1).AddDays(number), true, Edition.InOrder(entries)))];

        Entry Entry(JsonObject line, int number)
        {
            var (title, text, bullets) = ((string)line["title"]!, (string)line["abstract"]!, Bullets(line));
            var others = Bullets(lines[(number + 1) % lines.Count]);
            var paper = new Paper { Id = PaperId.Parse((string)line["arxiv_id"]!), Title = title, Authors = ["Kim Example", "Ada Sample"], Published = new DateOnly(2026, 1, 1), Upvotes = number * 7 % 90, Abstract = text };
            // A few are pending.
            return new Entry { Paper = paper, Summary = number % 40 == 0 || bullets.Count == 0 ? null : Summary(number, text, bullets, others) };
        }
    }

    /// <summary>Words, parts of words, pieces with blanks and terms, one to three of them; the same for the same seed.</summary>
    public static IEnumerable<string> Queries(IReadOnlyCollection<Edition> editions, int count, int seed)
    {
        var (random, entries) = (new Random(seed), editions.SelectMany(edition => edition.Entries).ToList());
        var forms = Glossary.BuiltIn.Terms.SelectMany(term => term.Accepted.Concat(term.Variants).Prepend(term.English).Prepend(term.Korean)).ToList();
        return Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Piece())));

        string Piece()
        {
            var fields = SearchDocument.Of(entries[random.Next(entries.Count)]).Fields;
            var text = fields[random.Next(fields.Length)].Text;
            var (words, start) = (text.Split(' '), random.Next(text.Length));
            var word = words[random.Next(words.Length)];
            return random.Next(4) switch
            {
                0 => text.Substring(start, Math.Min(text.Length - start, random.Next(1, 14))),
                1 => word,
                2 => word[..Math.Min(word.Length, random.Next(1, 5))],
                _ => forms[random.Next(forms.Count)],
            };
        }
    }

    /// <summary>What two searches have to agree on.</summary>
    public static string Shown(SearchResults results) =>
        string.Join('\n', results.Hits.Select(hit => $"{hit.Score} {hit.Date:yyyy-MM-dd} {hit.Entry.Paper.Id} {hit.Snippet.Text}").Prepend($"{results.Total}"));

    private static List<string> Bullets(JsonObject line) => [.. line["korean_bullets"]!.AsArray().Select(bullet => (string)bullet!).Where(bullet => bullet.Length > 0)];

    private static PaperSummary Summary(int number, string text, List<string> bullets, List<string> others) => PaperSummary.Restore(
        bullets[0][..Math.Min(50, bullets[0].Length)],
        Vocabulary.Areas[number % Vocabulary.Areas.Length],
        bullets[^1][..Math.Min(40, bullets[^1].Length)],
        [.. bullets.Select(bullet => new Bullet("방법", bullet, null))],
        [.. SentenceSplitter.Split(text).Select((sentence, at) => new SentencePair(sentence, others.Count == 0 ? "" : others[at % others.Count]))],
        [.. Glossary.BuiltIn.OccurringIn(text).Take(5).Select(term => new Keyword(term.Korean, term.English))]);
}
