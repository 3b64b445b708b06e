namespace DailyPapers.Http;

/// <summary>How a single request ended.</summary>
internal enum VisitEnd
{
    /// <summary>With an answer of any status, read to its end.</summary>
    Answered,

    /// <summary>Nobody was reached: no name, no connection, no TLS. The host has not noticed us.</summary>
    NotConnected,

    /// <summary>The time was over before the body's end.</summary>
    TimedOut,

    /// <summary>The connection ended in the middle.</summary>
    Broken,

    /// <summary>The body is longer than the caller wants; the rest was not read.</summary>
    TooLarge,
}
