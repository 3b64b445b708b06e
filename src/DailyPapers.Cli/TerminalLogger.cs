using Microsoft.Extensions.Logging;

namespace DailyPapers.Cli;

/// <summary>Shows the core's log on standard error: warnings always, the rest from <c>--verbosity detailed</c> on. In English, like every log.</summary>
internal sealed class TerminalLogger(Terminal terminal) : ILoggerProvider, ILogger
{
    private LogLevel Least => terminal.Verbosity switch
    {
        Verbosity.Quiet => LogLevel.Error,
        Verbosity.Normal => LogLevel.Warning,
        Verbosity.Detailed => LogLevel.Information,
        _ => LogLevel.Debug,
    };

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Least;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        terminal.Error($"{logLevel.ToString().ToLowerInvariant()}: {formatter(state, exception)}");
        if (exception is not null)
            terminal.Error(exception.ToString());
    }

    public void Dispose()
    {
    }
}
