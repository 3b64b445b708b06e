namespace DailyPapers.Reading.Html;

/// <summary>What an element of an arXiv page is for. Where its classes say several things, the later one of this list wins.</summary>
internal enum PageRole
{
    /// <summary>Part of the line around it.</summary>
    Inline,

    /// <summary>Begins a line of its own.</summary>
    Block,
    List,
    Item,
    Section,
    Abstract,
    Theorem,
    Heading,
    Equation,
    Tabular,
    Row,
    Cell,
    Figure,
    Caption,
    Listing,
    ListingLine,
    Picture,

    /// <summary>A section's number.</summary>
    Number,

    /// <summary>A bullet, or the term of a description.</summary>
    Bullet,
    Note,
    NoteContent,
    Formula,
    Break,

    /// <summary>Names, addresses and thanks: only their links are of use.</summary>
    Authors,

    /// <summary>The site's own, lists of contents, references, marks that a reader of the text does not need.</summary>
    Dropped,

    /// <summary>A mark of failed conversion.</summary>
    Error,
}
