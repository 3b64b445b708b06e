using DailyPapers.Checking;
using DailyPapers.Fetching;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using DailyPapers.Reading;
using DailyPapers.Reading.Html;
using DailyPapers.Reading.Pdf;
using DailyPapers.Storing.Sqlite;
using DailyPapers.Summarizing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Hosting;

/// <summary>The only file that wires things.</summary>
public static class DailyPapersServices
{
    /// <summary>A page of the list has under half a megabyte at 92 entries.</summary>
    private const long LargestList = 32 * 1024 * 1024;

    /// <summary>A famous paper is named by some thousand repositories.</summary>
    private const long LargestCount = 8 * 1024 * 1024;

    private const long LargestPaper = 8 * 1024 * 1024;

    /// <summary>A nicety is not waited for.</summary>
    private static readonly TimeSpan LongestCount = TimeSpan.FromSeconds(10);

    /// <param name="services">Must also be given an <c>IProgress&lt;RunEvent&gt;</c> for <see cref="DailyRun"/>.</param>
    /// <param name="clock">The one clock.</param>
    public static IServiceCollection AddDailyPapers(this IServiceCollection services, Workspace workspace, ProgramSettings program, TimeProvider clock)
    {
        var settings = program.Settings;
        services.AddSingleton(workspace).AddSingleton(clock).AddSingleton(program.Glossary);
        services.AddSingleton(settings.Summarizing).AddSingleton(settings.Checking).AddSingleton(settings.Publishing);
        services.AddSingleton(_ => new Network(operatorPage: DigestRepository.From(settings.Publishing.Repository)?.Url));
        services.AddSingleton(_ => new SqliteDatabase(workspace.Database));
        services.AddSingleton<IPaperStore, SqliteStore>();
        services.AddSingleton<ITextShelf>(provider => provider.GetRequiredService<IPaperStore>());
        services.AddSingleton(provider => Lists(provider, program));
        services.AddSingleton(provider => Arxiv(provider, program)).AddSingleton(provider => HuggingFacePages(provider, program));
        services.AddSingleton<IReadOnlyList<ITextSource>>(provider => [.. settings.Reading.Sources.Distinct().Select(name => Source(name, provider, program))]);
        services.AddSingleton(provider => new RepositoryCounter(Polite(provider, program, attempts: 1, Shorter(settings.Fetching.Timeout, LongestCount), LargestCount), program.HuggingFace, program.HuggingFaceToken, provider.GetRequiredService<ILogger<RepositoryCounter>>()));
        services.AddSingleton(provider => new PaperLookup(Polite(provider, program, settings.Fetching.Attempts, settings.Fetching.Timeout, LargestPaper), program.HuggingFace, program.HuggingFaceToken, provider.GetRequiredService<ArxivClient>()));
        services.AddSingleton<PaperReader>();
        services.AddSingleton(_ => new Budget(program.MaxCost, settings.Summarizing.FindPrice()?.Price));
        services.AddSingleton(provider => new ModelClient(provider.GetRequiredService<Network>().Client, program.RequireModel(), settings.Summarizing, provider.GetRequiredService<Budget>(), clock, provider.GetRequiredService<ILogger<ModelClient>>(), provider.GetService<IProgress<RunEvent>>() is { } progress ? new PullNews(progress) : null));
        services.AddSingleton(_ => new ContextPlanner(settings.Reading.InputTokens, program.Glossary, settings.Checking.Register)).AddSingleton<Summarizer>().AddSingleton<Checker>();
        services.AddSingleton<Publisher>().AddSingleton<ArchiveRestorer>().AddSingleton<DayList>().AddSingleton<DailyRun>().AddSingleton<RunPlanner>();
        return services;
    }

    private static PaperListFetcher Lists(IServiceProvider provider, ProgramSettings program)
    {
        var options = program.Settings.Fetching;
        return new PaperListFetcher(Polite(provider, program, options.Attempts, options.Timeout, LargestList), program.HuggingFace, program.HuggingFaceToken, provider.GetRequiredService<TimeProvider>());
    }

    private static PoliteClient Polite(IServiceProvider provider, ProgramSettings program, int attempts, TimeSpan timeout, long sizeCap)
    {
        var options = program.Settings.Fetching;
        return new PoliteClient(provider.GetRequiredService<Network>().Client, provider.GetRequiredService<TimeProvider>(), new PoliteClientOptions(options.Spacing, timeout, options.RetryDelay, attempts, sizeCap));
    }

    /// <summary>In the order of the settings, which is the order of asking.</summary>
    private static ITextSource Source(string name, IServiceProvider provider, ProgramSettings program) => name switch
    {
        "arxiv-html" => new ArxivHtmlSource(provider.GetRequiredService<ArxivClient>(), Html),
        "huggingface-markdown" => new HuggingFaceMarkdownSource(provider.GetRequiredService<GuestClient>(), program.HuggingFace, program.HuggingFaceToken),
        "arxiv-pdf" => new ArxivPdfSource(provider.GetRequiredService<ArxivClient>(), new PdfReader().ReadAsync),
        _ => new AbstractSource(),
    };

    // Pictures are named by arXiv's own addresses, whatever mirror the page came from: readers follow them.
    private static Document Html(ArxivPage page, PaperId id, CancellationToken cancellationToken)
    {
        ArxivHtmlPage.Require(page.Answer.Status, page.Answer.Body);
        return ArxivHtml.Parse(page.Answer.Body, id, new Uri($"https://arxiv.org/html/{id}"), cancellationToken);
    }

    // A paper is many times a list's size: it gets twice the list's time, a minute where nothing is set.
    private static ArxivClient Arxiv(IServiceProvider provider, ProgramSettings program) => new(
        provider.GetRequiredService<Network>().Client, program.Arxiv, program.ArxivApi, program.Settings.Reading.ArxivSpacing, program.Settings.Fetching.Timeout * 2,
        provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ArxivClient>>());

    private static GuestClient HuggingFacePages(IServiceProvider provider, ProgramSettings program) => new(
        provider.GetRequiredService<Network>().Client, provider.GetRequiredService<TimeProvider>(),
        new GuestOptions(program.HuggingFace.Host, program.Settings.Fetching.Spacing, program.Settings.Fetching.Timeout), provider.GetRequiredService<ILogger<HuggingFaceMarkdownSource>>());

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
