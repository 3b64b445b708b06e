namespace DailyPapers.Reading.Instructions;

/// <summary>What gave a sentence away.</summary>
/// <param name="Kind">How sure it is.</param>
/// <param name="Phrase">Only words of our own patterns, so that nothing a stranger thought up is carried on; at most 80 characters.</param>
internal sealed record Cue(CueKind Kind, string Phrase);
