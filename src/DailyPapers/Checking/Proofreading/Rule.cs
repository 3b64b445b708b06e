using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>
/// One rule of the Korean that we publish. Pure: what it finds follows from the writing alone. It never throws, whatever the text, and takes time in
/// proportion to it. What is right under any reading is left alone.
/// </summary>
/// <param name="id">Stable: it stands in the data. Its page is <c>docs/rules/ID.md</c>.</param>
/// <param name="severity">Error: wrong under any reading. Style: a convention of ours.</param>
/// <param name="repair">What is to be done about a hit that has no replacement.</param>
internal abstract class Rule(string id, Severity severity, Repair repair)
{
    public string Id => id;

    public Severity Severity => severity;

    public Repair Repair => repair;

    /// <summary>What its mends may change beside Korean words. Mends that change more are not made.</summary>
    public virtual Touch Touches => Touch.Nothing;

    /// <summary>The failure's code where a hit refuses the draft.</summary>
    public virtual string FailureCode => "llm.malformed";

    /// <summary>The hits, in any order; those with a replacement do not overlap within a piece.</summary>
    public abstract IEnumerable<Hit> Find(Writing writing);
}
