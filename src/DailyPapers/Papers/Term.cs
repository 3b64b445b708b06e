using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>An English term and the Korean we write for it.</summary>
/// <param name="English">Singular, as it stands in a sentence.</param>
/// <param name="Korean">The form we write.</param>
/// <param name="KeepsEnglish">Koreans write the English word itself.</param>
public sealed record Term(string English, string Korean, bool KeepsEnglish)
{
    /// <summary>Other good words for it: left alone, as long as one paper keeps to one of them.</summary>
    public ImmutableArray<string> Accepted { get; init; } = [];

    /// <summary>The same word in another spelling or spacing, and renderings that mean nothing else: written as <see cref="Korean"/>, whatever the paper.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Wrong words for it: written as <see cref="Korean"/> where the paper speaks of <see cref="English"/>.</summary>
    public ImmutableArray<string> Avoid { get; init; } = [];

    /// <summary>New, or one Korean word for two English ones: the English stands beside its first mention.</summary>
    public bool Gloss { get; init; }

    /// <summary>Why, for whoever edits the glossary.</summary>
    public string Note { get; init; } = "";
}
