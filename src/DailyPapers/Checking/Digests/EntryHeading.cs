using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>The heading of a paper, <c>### [title](address)</c>; the old script's went over several lines where the list's title did.</summary>
/// <param name="LastLine">Its last line, counted from 0.</param>
internal sealed record EntryHeading(PaperId? Id, string Title, int Start, int LastLine)
{
    private const int MostLines = 4;

    /// <summary>Null where no paper begins at this line.</summary>
    public static EntryHeading? At(FileLines lines, int line)
    {
        var level = Level(lines[line]);
        if (level == 0 || !lines[line][level..].TrimStart().StartsWith("["))
            return null;
        for (var last = line; last < Math.Min(line + MostLines, lines.Count); last++)
        {
            if (last > line && (lines[last].IsWhiteSpace() || Level(lines[last]) > 0))
                return null;
            if (lines[last].Contains("](", StringComparison.Ordinal))
                return Of(lines, line, last, level);
        }

        return null;
    }

    /// <summary>Of a heading with number signs; 0 for any other line.</summary>
    public static int Level(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#')
            level++;
        return level is > 0 and <= 6 && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    private static EntryHeading? Of(FileLines lines, int first, int last, int level)
    {
        var text = lines.Text[lines.Start(first)..lines.End(last)][level..].Trim();
        var middle = text.LastIndexOf("](", StringComparison.Ordinal);
        var close = text.LastIndexOf(')');
        if (middle < 1 || close < middle)
            return null;
        var id = PaperIdText.InAddress(text[(middle + 2)..close]);
        // A heading above the papers' own level may be a link to anything.
        return level < 3 && id is null ? null : new EntryHeading(id, PlainText.Line(MarkdownPlain.Of(text[1..middle])), lines.Start(first), last);
    }

    /// <summary>Whether a bullet is another paper's only line: for the last of a long day our pages have room for no more.</summary>
    public static bool IsOtherPaper(string bullet, PaperId? paper)
    {
        var (middle, isLine) = (bullet.IndexOf("](https://arxiv.org/abs/", StringComparison.Ordinal), bullet.StartsWith('[') || bullet.StartsWith("<a id=", StringComparison.Ordinal));
        var close = isLine && middle > 0 ? bullet.IndexOf("): ", middle, StringComparison.Ordinal) : -1;
        return close > 0 && PaperIdText.InAddress(bullet[(middle + 2)..close]) is { } id && id != paper;
    }
}
