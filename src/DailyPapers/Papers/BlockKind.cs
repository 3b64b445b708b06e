namespace DailyPapers.Papers;

/// <summary>What a piece of text is, and so how much it tells a reader.</summary>
public enum BlockKind
{
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A formula that stands alone.</summary>
    Equation,

    /// <summary>The words above or below a table.</summary>
    TableCaption,

    Table,

    FigureCaption,

    /// <summary>Cut out of its sentence.</summary>
    Footnote,

    /// <summary>Programs, prompts, algorithms.</summary>
    Listing,
}
