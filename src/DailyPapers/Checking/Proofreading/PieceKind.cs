namespace DailyPapers.Checking.Proofreading;

/// <summary>What a piece of Korean is for: titles and headlines end in nouns and carry no gloss, bullets and translations are sentences.</summary>
internal enum PieceKind
{
    Title,
    Headline,
    Bullet,
    Translation,

    /// <summary>The line of authors of a Markdown digest: no Korean, read by the rules of shape alone.</summary>
    Authors,
}
