using System.Collections.Immutable;

namespace DailyPapers.Searching;

/// <summary>One thing that is looked for: a word, or words that the glossary knows as one term.</summary>
/// <param name="Words">As they were typed, folded.</param>
/// <param name="Forms">All that may stand for it, folded: what was typed, and the glossary's other forms in both languages.</param>
internal sealed record SearchTerm(ImmutableArray<string> Words, ImmutableArray<string> Forms);
