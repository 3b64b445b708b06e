namespace DailyPapers.Papers;

/// <param name="Label">One of <see cref="Vocabulary.Labels"/> if the model kept to the schema.</param>
/// <param name="Text">The Korean sentence.</param>
/// <param name="Quote">Words that the model says stand in the source.</param>
public sealed record DraftBullet(string Label, string Text, string Quote);
