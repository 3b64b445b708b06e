using DailyPapers.Checking;
using DailyPapers.Fetching;
using DailyPapers.Http;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Publishing.Archive;
using DailyPapers.Reading;
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

    /// <param name="services">Must also be given an <c>IProgress&lt;RunEvent&gt;</c> for <see cref="DailyRun"/>.</param>
    /// <param name="clock">The one clock.</param>
    public static IServiceCollection AddDailyPapers(this IServiceCollection services, Workspace workspace, ProgramSettings program, TimeProvider clock)
    {
        var settings = program.Settings;
        services.AddSingleton(workspace).AddSingleton(clock).AddSingleton(program.Glossary);
        services.AddSingleton(settings.Summarizing).AddSingleton(settings.Publishing);
        services.AddSingleton(_ => new Network(operatorPage: DigestRepository.From(settings.Publishing.Repository)?.Url));
        services.AddSingleton(_ => new SqliteDatabase(workspace.Database));
        services.AddSingleton<IPaperStore, SqliteStore>();
        services.AddSingleton<ITextShelf>(provider => provider.GetRequiredService<IPaperStore>());
        services.AddSingleton(provider => Lists(provider, program));
        services.AddSingleton<IReadOnlyList<ITextSource>>(_ => [new AbstractSource()]);
        services.AddSingleton<RepositoryCounter>().AddSingleton<PaperReader>();
        services.AddSingleton(provider => new ModelClient(provider.GetRequiredService<Network>().Client, program.RequireModel(), settings.Summarizing, clock, provider.GetRequiredService<ILogger<ModelClient>>()));
        services.AddSingleton(_ => new ContextPlanner(settings.Reading.InputTokens, program.Glossary)).AddSingleton<Summarizer>().AddSingleton<Checker>();
        services.AddSingleton<Publisher>().AddSingleton<ArchiveRestorer>().AddSingleton<DayList>().AddSingleton<DailyRun>();
        return services;
    }

    private static PaperListFetcher Lists(IServiceProvider provider, ProgramSettings program)
    {
        var options = program.Settings.Fetching;
        var clock = provider.GetRequiredService<TimeProvider>();
        var polite = new PoliteClient(provider.GetRequiredService<Network>().Client, clock, new PoliteClientOptions(options.Spacing, options.Timeout, options.RetryDelay, options.Attempts, LargestList));
        return new PaperListFetcher(polite, program.HuggingFace, program.HuggingFaceToken, clock);
    }
}
