using System.Runtime.InteropServices;

namespace DailyPapers.Cli;

/// <summary>
/// Ctrl-C and SIGTERM, from the program's start on. Work that has asked for it is told first: nothing new is sent, and answers under way, which are
/// paid for, have a few seconds to arrive. The second signal, the end of those seconds, or a signal that nobody asked for cancels.
/// </summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>Less than the ten seconds that a container is given before it is killed.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(8);

    private readonly CancellationTokenSource _cancel = new();
    private readonly PosixSignalRegistration[] _signals;
    private Action? _ask;
    private int _count;

    /// <param name="listens">False: the process belongs to somebody else, who gets its signals.</param>
    public Interruption(bool listens = true) => _signals = listens ? [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)] : [];

    public CancellationToken Token => _cancel.Token;

    public bool WasAsked => _count > 0;

    /// <param name="ask">Called on the first signal.</param>
    public void AskFirst(Action ask) => _ask = ask;

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _cancel.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) > 1 || _ask is null)
        {
            _cancel.Cancel();
            return;
        }

        _ask();
        _cancel.CancelAfter(Grace);
    }
}
