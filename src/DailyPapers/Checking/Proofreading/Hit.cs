namespace DailyPapers.Checking.Proofreading;

/// <summary>A place that a rule found.</summary>
/// <param name="Piece">Where.</param>
/// <param name="Start">Of the span, in UTF-16 units.</param>
/// <param name="Length">Of the span: as much as a person needs to see what is meant, and no more than a mend replaces.</param>
/// <param name="Replacement">What the span becomes; null where no code can know it.</param>
internal sealed record Hit(Piece Piece, int Start, int Length, string? Replacement = null)
{
    /// <summary>The sentence for the model's second request where there is no replacement; empty: the rule's general one.</summary>
    public string Complaint { get; init; } = "";

    /// <summary>Names for what the reader sees where the span says too little, such as <c>GRUtopia</c> for a name that is nowhere.</summary>
    public string? Shown { get; init; }

    public string Text => Shown ?? Piece.Text.Substring(Start, Length);
}
