namespace DailyPapers.Papers;

/// <param name="Label">One of <see cref="Vocabulary.Labels"/>.</param>
/// <param name="Evidence">Null where the model's quote does not occur in the source.</param>
public sealed record Bullet(string Label, string Text, Evidence? Evidence);
