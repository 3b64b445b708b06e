namespace DailyPapers.Simulation;

/// <summary>A way in which the page of a paper fails.</summary>
public enum PageFault
{
    /// <summary>429 without a word on when to come back.</summary>
    TooManyRequests,

    /// <summary>429 with <c>Retry-After: 1</c>.</summary>
    TooManyRequestsForASecond,

    /// <summary>429 with <c>Retry-After: 86400</c>.</summary>
    TooManyRequestsForADay,

    /// <summary>403 "Access Denied".</summary>
    Blocked,

    /// <summary>406, as arXiv's API answered in 2026.</summary>
    NotAcceptable,

    /// <summary>500.</summary>
    ServerError,

    /// <summary>503.</summary>
    Overloaded,

    /// <summary>No answer until the client goes.</summary>
    Hanging,

    /// <summary>The connection ends before a byte of the answer.</summary>
    DroppedConnection,

    /// <summary>The connection ends in the middle of the body that <c>Content-Length</c> announced.</summary>
    CutBody,

    /// <summary>Whole by its length, but only the first half of the page.</summary>
    HalfBody,

    /// <summary>A byte every tenth of a second, until the client goes.</summary>
    SlowDrip,

    /// <summary>100 MB without <c>Content-Length</c>.</summary>
    Enormous,

    /// <summary>200 whose <c>Content-Length</c> announces 100 MB.</summary>
    EnormousAnnounced,

    /// <summary>A redirect to the same address.</summary>
    RedirectLoop,

    /// <summary>A redirect to another host.</summary>
    RedirectElsewhere,

    /// <summary>200 with a page for people that shows no paper.</summary>
    CheckingBrowser,

    /// <summary>200 with a page that says that the paper was withdrawn.</summary>
    Withdrawn,

    /// <summary>200 with a page at whose end the converter says that it gave up.</summary>
    FatalConversion,
}
