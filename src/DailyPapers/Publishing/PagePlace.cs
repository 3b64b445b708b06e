namespace DailyPapers.Publishing;

/// <summary>A paper on its day's page, as far as a link to it must know.</summary>
/// <param name="Anchor">Without the <c>#</c>.</param>
/// <param name="HasTranslation">Whether the fold with the abstract's translation is there.</param>
/// <param name="HasEvidence">Whether the fold with the quotes is there.</param>
public sealed record PagePlace(string Anchor, bool HasTranslation, bool HasEvidence);
