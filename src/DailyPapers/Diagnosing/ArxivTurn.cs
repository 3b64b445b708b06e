namespace DailyPapers.Diagnosing;

/// <summary>One request to arXiv at a time, and a pause behind it: https://info.arxiv.org/help/api/tou.html</summary>
internal sealed class ArxivTurn(TimeSpan spacing, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public async Task<ProbeAnswer> TakeAsync(Func<CancellationToken, Task<ProbeAnswer>> ask, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var wait = _next - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancellationToken);
            var answer = await ask(cancellationToken);
            // Where nobody was reached there is nobody to spare.
            _next = clock.GetUtcNow() + spacing;
            return answer;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
