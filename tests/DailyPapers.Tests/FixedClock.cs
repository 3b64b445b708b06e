namespace DailyPapers.Tests;

/// <summary>A clock that stands still until it is told otherwise; waiting takes no time and is written down.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Set(DateTimeOffset now) => _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // Time limits of minutes are not waits: they are set and taken back.
        if (dueTime > TimeSpan.Zero && dueTime < TimeSpan.FromMinutes(2))
        {
            Waits.Add(dueTime);
            _now += dueTime;
            dueTime = TimeSpan.Zero;
        }

        return System.CreateTimer(callback, state, dueTime, period);
    }
}
