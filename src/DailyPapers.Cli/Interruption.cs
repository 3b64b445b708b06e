using System.Runtime.InteropServices;

namespace DailyPapers.Cli;

/// <summary>
/// Ctrl-C and SIGTERM. The first asks the work to end: nothing new is sent, and answers under way, which are paid for, have a few seconds to arrive.
/// The second, or the end of those seconds, cancels.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _cancel = new();
    private readonly PosixSignalRegistration[] _signals;
    private readonly Action _ask;
    private int _count;

    /// <param name="ask">Called once, on the first signal.</param>
    public Interruption(Action ask)
    {
        _ask = ask;
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];
    }

    public CancellationToken Token => _cancel.Token;

    public bool WasAsked => _count > 0;

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _cancel.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) > 1)
        {
            _cancel.Cancel();
            return;
        }

        _ask();
        _cancel.CancelAfter(Grace);
    }
}
