using System.Diagnostics;
using System.Globalization;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Searching;
using DailyPapers.Searching.Static;

namespace DailyPapers.Bench;

/// <summary>How long a search takes over many papers, and how much of a static site it reads: writes <c>bench/results/search.md</c>.</summary>
internal static class SearchLatency
{
    private const int Many = 50_000;
    private const int Usual = 6_000;
    private const int Rounds = 200;
    private const int Shown = 10;

    private static readonly (string Kind, string[] Queries)[] Kinds =
    [
        ("one syllable", ["학", "다", "이", "델", "성"]),
        ("two syllables", ["모델", "학습", "데이", "합니", "언어"]),
        ("three and more", ["데이터", "합니다", "트랜스포머", "벤치마크", "성능을"]),
        ("English", ["a", "the", "reinf", "model", "gpt-4", "state-of-the-art"]),
        ("a term", ["언어 모델", "language model", "강화학습", "RAG"]),
        ("several words", ["강화 학습 로봇", "모델 데이터 성능", "diffusion 이미지 생성", "LLM 추론 벤치마크"]),
        ("found nowhere", ["없는말", "zzyzx"]),
    ];

    public static string Write()
    {
        var page = new StringBuilder(Head);
        Latencies(page);
        page.Append(Sizes);
        Bytes(page);
        return page.ToString();
    }

    private const string Head = """
        # Search

        `DAILY_PAPERS_RECORDED=FOLDER dotnet run -c Release --project bench/DailyPapers.Bench -- measure search`

        ## Latency over 50,000 papers

        `SearchIndex`, the first ten with their marks and snippets, 200 times each query of a kind in turn; .NET 10, one thread. Aim: 99 % within 10 ms. The papers are made of
        recorded titles, abstracts and bullets, put together anew; the last column is the mean of `PaperSearch`, which looks at every paper, against the median.


        """;

    private const string Sizes = """

        ## What the first result of a static site reads, 6,000 papers

        `search.js`, the index, the lists of papers, the shards asked for and the ten papers shown; uncompressed. Aim: under 300 KB.

        | query | found | files | KB |
        |---|---:|---:|---:|

        """;

    private static void Latencies(StringBuilder page)
    {
        var editions = SearchArchive.Of(Many);
        var clock = Stopwatch.GetTimestamp();
        var index = new SearchIndex(editions, Glossary.BuiltIn);
        var made = Stopwatch.GetElapsedTime(clock);
        var every = new PaperSearch(editions);
        page.Append("| kind | found | p50 | p95 | p99 | looking at every paper |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var (kind, queries) in Kinds)
            page.Append(Row(kind, queries, index, every));
        page.Append(CultureInfo.InvariantCulture, $"\nMade in {made.TotalSeconds:0} s for all {index.Count:N0}, {made.TotalMilliseconds / index.Count:0.00} ms a paper.\n");
    }

    private static string Row(string kind, string[] queries, SearchIndex index, PaperSearch every)
    {
        var found = queries.Max(query => index.Find(query, SearchFilter.None, Shown).Total);
        var times = Enumerable.Range(0, Rounds).SelectMany(_ => queries.Select(query => Milliseconds(() => index.Find(query, SearchFilter.None, Shown)))).Order().ToList();
        var scan = queries.Take(2).Average(query => Milliseconds(() => every.Find(SearchQuery.Parse(query, Glossary.BuiltIn), Shown)));
        return string.Create(CultureInfo.InvariantCulture, $"| {kind}: {string.Join(", ", queries)} | up to {found:N0} | {At(times, 50):0.0} ms | {At(times, 95):0.0} ms | {At(times, 99):0.0} ms | {scan / At(times, 50):N0} × |\n");
    }

    private static void Bytes(StringBuilder page)
    {
        var editions = SearchArchive.Of(Usual);
        var (site, index) = (new StaticSearch(editions, Glossary.BuiltIn), new SearchIndex(editions, Glossary.BuiltIn));
        var files = site.Files().ToDictionary(file => file.Path, file => Encoding.UTF8.GetByteCount(file.Content), StringComparer.Ordinal);
        var script = new FileInfo(Path.Combine(Recorded.Root, "src", "DailyPapers.Web", "Assets", "search.js")).Length;
        foreach (var query in Kinds.SelectMany(kind => kind.Queries))
        {
            var results = index.Find(query, SearchFilter.None, Shown);
            var read = Asked(site, SearchQuery.Parse(query, Glossary.BuiltIn)).Concat(results.Hits.Select(hit => $"search/papers/{hit.Entry.Paper.Id}.js")).Append("search/index.js").Distinct(StringComparer.Ordinal).ToList();
            page.Append(CultureInfo.InvariantCulture, $"| {query} | {results.Total:N0} | {read.Count + 1} | {(script + read.Sum(path => files[path])) / 1000.0:0} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\nAll of it: {files.Count:N0} files, {files.Where(file => !file.Key.StartsWith("search/papers/", StringComparison.Ordinal)).Sum(file => file.Value) / 1e6:0.0} MB of index, {files.Where(file => file.Key.StartsWith("search/papers/", StringComparison.Ordinal)).Sum(file => file.Value) / 1e6:0.0} MB of papers.\n");
    }

    /// <summary>The lists and shards that the script asks for.</summary>
    private static IEnumerable<string> Asked(StaticSearch site, SearchQuery query)
    {
        var forms = TermForms.Of(Glossary.BuiltIn);
        var groups = query.Terms.SelectMany(term => (term.Words.Length > 1 ? term.Words : []).Prepend(term.Forms[0]).Select(Group).Concat(forms.Of(term.Forms[0]).Take(1).Select(_ => "@" + TermForms.Key(term.Forms[0])))).ToList();
        return site.Blocks.SelectMany(block => groups.Select(group => $"search/{block.Name}/{ShardText.Name(StaticBlock.ShardOf(group, block.Shards))}.js").Append($"search/{block.Name}/papers.js"));
    }

    private static string Group(string form) => form.Contains(' ', StringComparison.Ordinal) ? "@" + TermForms.Key(form) : form.Length <= 2 ? "=" + form : form[..(Hangul.Is(form[0]) ? 2 : 3)];

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double At(List<double> times, int percent) => times[(times.Count - 1) * percent / 100];
}
