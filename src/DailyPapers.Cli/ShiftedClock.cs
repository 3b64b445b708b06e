namespace DailyPapers.Cli;

/// <summary>A clock that shows another time and goes on from there; the demo's day lies where it lies.</summary>
internal sealed class ShiftedClock(DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan _offset = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _offset;
}
