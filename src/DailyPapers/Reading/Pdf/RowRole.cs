namespace DailyPapers.Reading.Pdf;

/// <summary>What a row of a page is part of.</summary>
internal enum RowRole
{
    /// <summary>Not decided yet.</summary>
    Open,

    Prose,
    Heading,
    FigureCaption,
    TableCaption,
    Table,
    Listing,
    Equation,
    Footnote,

    /// <summary>Labels in figures, scattered words, boilerplate.</summary>
    Dropped,
}
