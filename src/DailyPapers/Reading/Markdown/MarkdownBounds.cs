using System.Buffers;
using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Markdown;

/// <summary>
/// What is looked at before the parser: its time grows with the square of some figures, which are small in every paper. The bounds are several times the
/// largest that was ever seen.
/// </summary>
internal static class MarkdownBounds
{
    private static readonly SearchValues<char> Special = SearchValues.Create("*_[`<$:~");

    /// <summary>Quotes and lists within each other at the start of a line.</summary>
    public const int MostContainers = 40;

    /// <summary>In characters; lines without an empty line between them. The rows of a table count a quarter: tables are longer, and cheaper.</summary>
    public const int LongestParagraph = 32 * 1024;

    /// <summary>
    /// The squares of the numbers of marks that a paragraph has, summed up: what the parser's time grows with. Twenty tables of a thousand marks each are a
    /// tenth of it.
    /// </summary>
    public const long MostTangle = 200_000_000;

    /// <summary>Opening brackets in a paragraph that are not closed.</summary>
    public const int MostOpen = 1000;

    /// <exception cref="SourceFailedException"><c>text.broken</c>.</exception>
    public static void Require(string markdown)
    {
        var (length, open, containers, marks, tangle) = (0, 0, 0, 0L, 0L);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var isEmpty = line.IsWhiteSpace();
            length = isEmpty || HtmlPiece.Starts(line) ? 0 : length + (line.StartsWith("|") ? line.Length / 4 : line.Length);
            open = isEmpty ? 0 : Math.Max(0, open + line.Count('[') - line.Count(']'));
            tangle += isEmpty ? marks * marks : 0;
            marks = isEmpty ? 0 : marks + Marks(line);
            containers = Math.Max(containers, Containers(line));
            if (tangle + (marks * marks) > MostTangle || length > LongestParagraph || open > MostOpen || containers > MostContainers)
                throw new SourceFailedException("text.broken", string.Create(CultureInfo.InvariantCulture, $"no paper's Markdown: a paragraph of {length} characters, {open} open brackets, {containers} lists and quotes within each other, a tangle of {tangle + (marks * marks)}"));
        }
    }

    private static int Marks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var next = line.IndexOfAny(Special); next >= 0; next = line.IndexOfAny(Special))
        {
            count++;
            line = line[(next + 1)..];
        }

        return count;
    }

    private static int Containers(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var i = 0; i < line.Length && (line[i] is '>' or ' ' or '\t' || IsBullet(line, i)); i++)
            count += line[i] is ' ' or '\t' ? 0 : 1;
        return count;
    }

    private static bool IsBullet(ReadOnlySpan<char> line, int at) => line[at] is '-' or '*' or '+' && at + 1 < line.Length && line[at + 1] is ' ' or '\t';
}
