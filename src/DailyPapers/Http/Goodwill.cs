using DailyPapers.Papers;
using Microsoft.Extensions.Logging;

namespace DailyPapers.Http;

/// <summary>Whether a host may still be asked in this run. One answer makes up for the troubles before it.</summary>
internal sealed class Goodwill(GuestOptions options, ILogger log)
{
    private readonly HashSet<string> _troubled = new(StringComparer.Ordinal);
    private TimeSpan _waited;

    /// <summary>Why the host is left alone; null while it is not.</summary>
    private string? _end;

    /// <exception cref="SourceFailedException">The host is left alone.</exception>
    public void Require()
    {
        if (_end is { } reason)
            throw new SourceFailedException("text.unreachable", $"{options.Name} is left alone for the rest of the run: {reason}");
    }

    public void Answered() => _troubled.Clear();

    public void Troubled(string about, string detail)
    {
        if (_troubled.Add(about) && _troubled.Count >= options.MostTroubles)
            Leave($"{_troubled.Count} papers in a row got no answer, the last: {detail}");
    }

    public void Leave(string reason)
    {
        if (_end is null)
            log.LogWarning("{Host} is left alone for the rest of the run: {Reason}", options.Name, reason);
        _end ??= reason;
    }

    /// <summary>False where the wait is longer than anybody should wait; the host is then left alone.</summary>
    public bool Grants(TimeSpan wait, string detail)
    {
        _waited += wait;
        if (wait > options.LongestWait || _waited > options.Patience)
            Leave($"{detail}, and it asks for a wait of {wait:c}");
        return _end is null;
    }
}
