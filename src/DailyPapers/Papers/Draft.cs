using System.Collections.Immutable;

namespace DailyPapers.Papers;

/// <summary>What the model wrote, field by field, unchecked: anything may be empty, wrong or there twice.</summary>
public sealed record Draft(
    string TitleKo,
    string Headline,
    string Area,
    ImmutableArray<DraftBullet> Bullets,
    ImmutableArray<DraftSentence> Abstract,
    ImmutableArray<Keyword> Keywords)
{
    /// <summary>Why the answer could not be read at all, in Korean for the model's second request; null for a readable one.</summary>
    public string? Defect { get; init; }

    /// <summary>An answer that is no draft: cut JSON, another shape, nothing at all.</summary>
    public static Draft Unreadable(string defect) => new("", "", "", [], [], []) { Defect = defect };
}
