namespace DailyPapers.Papers;

/// <summary>A sentence of a paper that speaks to a model or a reviewer.</summary>
/// <param name="Section">Where it stands: a section's id, or <c>abstract</c>.</param>
/// <param name="Phrase">The words that gave it away, at most 80 characters; never what it asks for.</param>
/// <param name="IsHidden">Set so that no reader sees it: white, without size, outside the page.</param>
public sealed record Instruction(string Section, string Phrase, bool IsHidden)
{
    /// <summary>Its number in the abstract, from 1; 0 elsewhere.</summary>
    public int Sentence { get; init; }
}
