namespace DailyPapers.Checking.Terms;

/// <summary>What the glossary thinks of a form.</summary>
internal enum Standing
{
    /// <summary>The one we write.</summary>
    Preferred,

    /// <summary>As good, but not beside the preferred one in the same paper.</summary>
    Accepted,

    /// <summary>The preferred word in another spelling, or a rendering that means nothing else.</summary>
    Variant,

    /// <summary>A wrong word where the paper speaks of the term.</summary>
    Avoided,
}
