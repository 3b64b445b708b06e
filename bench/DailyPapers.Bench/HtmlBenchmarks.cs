using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DailyPapers.Papers;
using DailyPapers.Reading.Html;

namespace DailyPapers.Bench;

/// <summary>An arXiv page to its document, against what a general parser needs for the tree alone. Results: <c>results/html.md</c>.</summary>
[Config(typeof(Short))]
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private readonly HtmlParser parser = new();
    private string html = "";
    private PaperId id;
    private Uri? page;

    [ParamsSource(nameof(Files))]
    public string File { get; set; } = "";

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Recorded.Folder, "arxiv-html"), "*.html").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [GlobalSetup]
    public void Read()
    {
        html = System.IO.File.ReadAllText(Path.Combine(Recorded.Folder, "arxiv-html", File), Encoding.UTF8);
        id = PaperId.Parse(Path.GetFileNameWithoutExtension(File).Split('_')[^1]);
        page = new Uri("https://arxiv.org/html/" + id);
    }

    [Benchmark(Baseline = true)]
    public int AngleSharpTree()
    {
        using var document = parser.ParseDocument(html);
        return document.All.Length;
    }

    [Benchmark]
    public int OurDocument() => ArxivHtml.Parse(html, id, page!, CancellationToken.None).Sections.Length;

    private sealed class Short : ManualConfig
    {
        /// <summary>In this process: the folder of the recorded data is told by the environment, and nothing is built a second time.</summary>
        public Short() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
