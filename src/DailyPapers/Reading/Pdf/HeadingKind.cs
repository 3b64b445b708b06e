namespace DailyPapers.Reading.Pdf;

/// <summary>How a heading is counted.</summary>
internal enum HeadingKind
{
    None,

    /// <summary>3, 3.2, 3.2.1.</summary>
    Arabic,

    /// <summary>A, A.1: an appendix.</summary>
    Letter,

    /// <summary>IV: IEEE's sections; the letters below them are their subsections.</summary>
    Roman,
}
