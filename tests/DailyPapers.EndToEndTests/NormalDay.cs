namespace DailyPapers.EndToEndTests;

/// <summary>One run of a day of seven papers, looked at by several tests that change nothing.</summary>
public sealed class NormalDay : IAsyncLifetime
{
    internal const int Count = 7;

    internal Digest Digest { get; private set; } = null!;

    internal Outcome Outcome { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Digest = await Digest.StartWithPapersAsync(Count);
        Outcome = await Digest.RunDayAsync();
    }

    public ValueTask DisposeAsync() => Digest.DisposeAsync();
}
