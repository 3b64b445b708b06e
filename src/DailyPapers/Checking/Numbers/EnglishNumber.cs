namespace DailyPapers.Checking.Numbers;

/// <summary>A number of the source.</summary>
/// <param name="Text">As it is written there; empty for a reading that follows from words (<c>half</c>).</param>
internal sealed record EnglishNumber(string Text, double Value)
{
    /// <summary>As it can be quoted where the value is all that is meant, such as <c>0.46 billion</c>; empty for the bare 0.46 of it, and for readings.</summary>
    public string Quantity { get; init; } = "";

    /// <summary>Where a quantity begins in the text that was read.</summary>
    public int Start { get; init; }

    /// <summary>Behind the quantity and its scale.</summary>
    public int End { get; init; }
}
