namespace DailyPapers.EndToEndTests;

/// <summary>One run of a day of seven papers, in a process as a person starts it, looked at by several tests that change nothing.</summary>
public sealed class NormalDay : IAsyncLifetime
{
    internal const int Count = 7;

    internal Digest Digest { get; private set; } = null!;

    internal Outcome Outcome { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Digest = await Digest.StartWithPapersAsync(Count);
        using var program = Digest.StartDay();
        Outcome = await Digest.EndAsync(program);
    }

    public ValueTask DisposeAsync() => Digest.DisposeAsync();
}
