namespace DailyPapers.Summarizing;

/// <summary>How often one request is tried again, by what went wrong. An unreachable server shows itself soon; a busy one deserves the whole deadline.</summary>
/// <param name="start">When the request began, as the clock's time stamp.</param>
/// <param name="successesBefore">Answers that the run had by then.</param>
/// <param name="isSuspect">The paper failed in a run before.</param>
internal sealed class Patience(long start, long successesBefore, bool isSuspect)
{
    private const int MostBroken = 4;
    private const int MostTimeouts = 3;
    private const int MostErrors = 6;

    private int _broken;
    private int _timeouts;
    private int _errors;

    public long Start => start;

    public long SuccessesBefore => successesBefore;

    public bool IsSuspect => isSuspect;

    /// <summary>Failed tries so far.</summary>
    public int Attempts { get; private set; }

    /// <summary>Counts a failed try.</summary>
    /// <returns>Whether another makes sense.</returns>
    public bool Allows(SentAnswer failed)
    {
        Attempts++;
        if (failed.IsTimeout)
            return ++_timeouts < MostTimeouts;
        if (failed.Error.Status == 0)
            return ++_broken < MostBroken;
        return failed.Error.Status == 429 || ++_errors < MostErrors;
    }
}
