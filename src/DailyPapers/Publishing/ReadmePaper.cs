using System.Text;

namespace DailyPapers.Publishing;

/// <summary>A paper in README, both ways.</summary>
/// <param name="Full">Its entry.</param>
/// <param name="Line">It in one line.</param>
/// <param name="ToFull">Its headline with a link to the entry.</param>
/// <param name="ToPage">Its headline with a link to the day's page, where README has no entry.</param>
internal sealed record ReadmePaper(string Full, string Line, string ToFull, string ToPage)
{
    /// <summary>What the entry takes more than the line, in bytes; separators included.</summary>
    internal int ExtraSize => Size(Full) + 2 - Size(Line) - 1;

    /// <summary>The same of the headline. Negative as a rule: the page's path is longer than a place in this file.</summary>
    internal int ExtraHeadlineSize => Size(ToFull) - Size(ToPage);

    internal int LineSize => Size(Line) + 1;

    internal int HeadlineSize => Size(ToPage) + 1;

    internal string LongestHeadline => ExtraHeadlineSize > 0 ? ToFull : ToPage;

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);
}
