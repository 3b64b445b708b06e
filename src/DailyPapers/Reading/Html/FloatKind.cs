namespace DailyPapers.Reading.Html;

/// <summary>What a block stands in.</summary>
internal enum FloatKind
{
    None,
    Table,
    Figure,

    /// <summary>Programs and algorithms.</summary>
    Listing,

    /// <summary>A box or a picture drawn in the text.</summary>
    Drawing,
}
