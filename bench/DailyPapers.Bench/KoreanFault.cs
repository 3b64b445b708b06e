using System.Collections.Immutable;

namespace DailyPapers.Bench;

/// <summary>A kind of fault that is planted in clean text.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Rules">Those that should find it, by the beginning of their ids.</param>
/// <param name="IsMendable">Whether the text can be put back as it was.</param>
/// <param name="Plant">The text of a bullet with the fault; null where it has no place for it.</param>
internal sealed record KoreanFault(string Name, ImmutableArray<string> Rules, bool IsMendable, Func<Random, KoreanRecorded, string, string?> Plant)
{
    /// <summary>Whether only what is known whole can show it.</summary>
    public bool NeedsWhole { get; init; }

    /// <summary>Whether it is planted in every bullet of the paper: a name is lost where no bullet has it.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Whether the bullet is read as a line of a Markdown file.</summary>
    public bool IsMarkdown { get; init; }
}
