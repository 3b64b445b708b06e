namespace DailyPapers.Checking.Proofreading;

/// <summary>How the letters of a piece are meant.</summary>
internal enum Markup
{
    /// <summary>A draft or a day's data: every sign stands for itself, the publisher escapes what needs it.</summary>
    Plain,

    /// <summary>A line of a Markdown file as it stands there: <c>**</c>, <c>`</c>, <c>[…](…)</c> and <c>\*</c> have a meaning.</summary>
    Markdown,
}
