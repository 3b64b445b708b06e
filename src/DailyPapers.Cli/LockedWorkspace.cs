using DailyPapers.Hosting;
using DailyPapers.Papers;
using DailyPapers.Storing;
using DailyPapers.Storing.Sqlite;
using DailyPapers.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Cli;

/// <summary>A locked workspace with everything wired, from the lock to the last write.</summary>
internal sealed class LockedWorkspace : IAsyncDisposable
{
    private readonly WorkspaceLock _lock;

    private LockedWorkspace(WorkspaceLock @lock, ServiceProvider services) => (_lock, Services) = (@lock, services);

    public ServiceProvider Services { get; }

    /// <exception cref="DailyPapersException">The workspace is locked or its store cannot be opened (exit 2).</exception>
    public static LockedWorkspace Open(Workspace workspace, ProgramSettings settings, TimeProvider clock, Terminal terminal, IProgress<RunEvent> screen)
    {
        var taken = WorkspaceLock.Take(workspace);
        try
        {
            var services = new ServiceCollection().AddDailyPapers(workspace, settings, clock).AddSingleton(screen).AddSingleton<IEditionWriter, SiteWriter>()
                .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new TerminalLogger(terminal)))
                .BuildServiceProvider();
            Announce(services.GetRequiredService<SqliteDatabase>(), terminal);
            return new LockedWorkspace(taken, services);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        _lock.Dispose();
    }

    private static void Announce(SqliteDatabase database, Terminal terminal)
    {
        if (database.MovedDamagedTo is { } aside)
            terminal.Error(terminal.Say($"주의: 데이터베이스 파일이 깨져 있어 옮겨 두고({aside}) paper_logs에서 다시 만듭니다.", $"warning: the store's file was damaged; it was moved to {aside} and is rebuilt from paper_logs."));
    }
}
