namespace DailyPapers.Http;

/// <summary>How a host wants to be visited.</summary>
/// <param name="Name">As the operator knows the host.</param>
/// <param name="Spacing">From the end of a request to the start of the next one. Zero is allowed.</param>
/// <param name="Timeout">Of one request, from sending to the body's end.</param>
public sealed record GuestOptions(string Name, TimeSpan Spacing, TimeSpan Timeout)
{
    /// <summary>Tries of a page that the host puts off (429, 406, 503).</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>So many papers in a row without an answer, and the host is left alone for the rest of the run.</summary>
    public int MostTroubles { get; init; } = 3;

    /// <summary>Nobody is waited for longer at once; a host that asks for more is left alone instead.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>All waits of a run that a host asked for; a morning has an end.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Other hosts to which a redirect may lead.</summary>
    public Func<Uri, bool> IsKin { get; init; } = _ => false;
}
