using System.Globalization;
using System.Text.Json.Nodes;
using DailyPapers.Papers;
using DailyPapers.Searching.Static;

namespace DailyPapers.EndToEndTests;

/// <summary>A search page in a plain folder: the program's script and data around a page with nothing but what the script asks for.</summary>
internal sealed class SearchSite : IDisposable
{
    private const string Page = """
        <!doctype html>
        <html lang="ko" data-root="../">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'">
        <title>찾기</title>
        <script src="../assets/search.js" defer></script>
        </head>
        <body>
        <form id="search" role="search" action="search.html">
        <input name="q" type="search" aria-label="찾을 말"> <select name="area" aria-label="분야"><option value="">모든 분야</option>{areas}</select>
        <input type="date" name="from" aria-label="첫날"> <input type="date" name="to" aria-label="마지막 날">
        </form>
        <p id="search-status" role="status" aria-live="polite"></p>
        <ol id="search-results"></ol>
        </body>
        </html>
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("daily-papers-search-").FullName;

    public SearchSite(IReadOnlyCollection<Edition> editions)
    {
        foreach (var file in new StaticSearch(editions, Glossary.BuiltIn).Files())
            Write(file.Path, file.Content);
        Write("assets/search.js", File.ReadAllText(Path.Combine(Recorded.RepositoryRoot(), "src", "DailyPapers.Web", "Assets", "search.js")));
        Write("pages/search.html", Page.Replace("{areas}", string.Concat(Vocabulary.Areas.Select(area => $"<option>{area}</option>")), StringComparison.Ordinal));
    }

    public string Address => new Uri(Path.Combine(_root, "pages", "search.html")).AbsoluteUri;

    public static long SizeOf(Uri address) => new FileInfo(address.LocalPath).Length;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>Freshly written papers, one on two days and one pending, and texts that are no HTML.</summary>
    public static List<Edition> ToyEditions { get; } =
    [
        new(new DateOnly(2025, 12, 31), true, [Paper("cs/0112017", "Parrots <b>That</b> Count", "앵무새의 셈하기", "로봇", "앵무새가 <img src=x onerror=alert(1)> 일곱까지 셉니다.", 3)]),
        new(new DateOnly(2026, 11, 19), true, [Paper("2611.00002", "Language Models for Crows", "까마귀를 위한 언어 모델", "언어 모델", "강화 학습으로 새를 가르칩니다.", 12), Paper("2611.00003", "Bees", "꿀벌", "로봇", "언어모델 없이도 춤을 춥니다.", 5)]),
        new(new DateOnly(2026, 11, 20), true, [Paper("2611.00003", "Bees", "꿀벌", "로봇", "언어모델 없이도 춤을 춥니다.", 9), Pending("2611.00004", "Owls and GPT-4 at Night")]),
    ];

    /// <summary>Recorded titles, abstracts and Korean; from the second time on with other papers' halves.</summary>
    public static List<Edition> RecordedEditions(int papers)
    {
        var lines = Recorded.Read("joined.jsonl.gz").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        return [.. Enumerable.Range(0, papers).Select(number => Entry(lines, number)).Chunk(23).Select((day, number) => new Edition(new DateOnly(2025, 12, 1).AddDays(number), true, Edition.InOrder(day)))];
    }

    private static Entry Entry(List<JsonObject> lines, int number)
    {
        var (one, other, third) = (lines[number % lines.Count], lines[((number * 7) + (number / lines.Count * 31) + 1) % lines.Count], lines[((number * 3) + (number / lines.Count * 17)) % lines.Count]);
        var (bullets, others, text) = (Bullets(one), Bullets(other), (string)third["abstract"]!);
        var id = string.Create(CultureInfo.InvariantCulture, $"{2500 + (number / 9000) + 1}.{number % 9000:00000}");
        var sentences = SentenceSplitter.Split(text).Select((sentence, at) => new SentencePair(sentence, others.Count == 0 ? "" : others[at % others.Count]));
        return new Entry
        {
            Paper = Toy(id, (string)third["title"]!, number % 90) with { Abstract = text },
            Summary = number % 40 == 0 || bullets.Count == 0 ? null : Summary.Restore(
                bullets[0][..Math.Min(50, bullets[0].Length)], Vocabulary.Areas[number % 12], bullets[^1][..Math.Min(40, bullets[^1].Length)],
                [.. bullets.Select(bullet => new Bullet("방법", bullet, null))], [.. sentences], [.. Glossary.BuiltIn.OccurringIn(text).Take(5).Select(term => new Keyword(term.Korean, term.English))]),
        };
    }

    private static List<string> Bullets(JsonObject line) => [.. line["korean_bullets"]!.AsArray().Select(bullet => (string)bullet!).Where(bullet => bullet.Length > 0)];

    private static Entry Paper(string id, string title, string korean, string area, string bullet, int votes) => new()
    {
        Paper = Toy(id, title, votes),
        Summary = Summary.Restore(korean, area, "", [new Bullet("방법", bullet, null)], [new SentencePair("We watch birds.", "새를 봅니다.")], [new Keyword("언어 모델", "language model")]),
    };

    private static Entry Pending(string id, string title) => new() { Paper = Toy(id, title, 1) };

    private static Paper Toy(string id, string title, int votes) =>
        new() { Id = PaperId.Parse(id), Title = title, Authors = ["Kim Example", "Ada Sample"], Published = new DateOnly(2026, 11, 18), Upvotes = votes, Abstract = "We watch birds." };

    private void Write(string path, string content)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
