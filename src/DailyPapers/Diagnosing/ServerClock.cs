namespace DailyPapers.Diagnosing;

/// <summary>The time of a service, as one examination saw it and another one needs it.</summary>
internal sealed class ServerClock
{
    private readonly TaskCompletionSource<(DateTimeOffset Theirs, DateTimeOffset Ours)?> _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Null: no service told the time.</summary>
    public Task<(DateTimeOffset Theirs, DateTimeOffset Ours)?> Seen => _seen.Task;

    public void Tell(DateTimeOffset? theirs, DateTimeOffset ours) => _seen.TrySetResult(theirs is { } time ? (time, ours) : null);
}
