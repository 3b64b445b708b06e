using System.Text;

namespace DailyPapers.Reading.Markdown;

/// <summary>The text before it is parsed: what Markdown does not know is put in its words, what is no text is cut.</summary>
internal static class MarkdownSource
{
    public static string Prepare(string markdown)
    {
        var result = new StringBuilder(markdown.Length);
        var fence = "";
        foreach (var line in WithoutFrontMatter(markdown.TrimStart('\uFEFF').ReplaceLineEndings("\n")))
        {
            var start = line.TrimStart();
            if (fence.Length > 0 || start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal))
            {
                fence = Fence(fence, start);
                result.Append(line);
            }
            else
            {
                result.Append(WithDollars(WithoutData(line)));
            }

            result.Append('\n');
        }

        return result.ToString();
    }

    /// <summary>YAML between two lines of three dashes, at the very beginning.</summary>
    private static IEnumerable<string> WithoutFrontMatter(string markdown)
    {
        var lines = markdown.Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") : -1;
        return lines.Skip(end + 1);
    }

    private static string Fence(string open, string line)
    {
        if (open.Length == 0)
            return line[..3];
        return line.StartsWith(open, StringComparison.Ordinal) && line.Trim().Trim(open[0]).Length == 0 ? "" : open;
    }

    /// <summary>Pictures inside the text are megabytes of letters.</summary>
    private static string WithoutData(string line)
    {
        for (var start = line.IndexOf("](data:", StringComparison.OrdinalIgnoreCase); start >= 0; start = line.IndexOf("](data:", start + 2, StringComparison.OrdinalIgnoreCase))
        {
            var end = line.IndexOf(')', start);
            line = line.Remove(start + 2, (end < 0 ? line.Length : end) - start - 2);
        }

        return line;
    }

    /// <summary><c>\(x\)</c> would be read as escaped brackets, and its underscores as emphasis. <c>\[1\]</c> is a citation, so display maths must fill its line.</summary>
    private static string WithDollars(string line)
    {
        var trimmed = line.Trim();
        if (trimmed is "\\[" or "\\]")
            return "$$";
        if (trimmed.StartsWith("\\[", StringComparison.Ordinal) && trimmed.IndexOf("\\]", StringComparison.Ordinal) == trimmed.Length - 2 && trimmed.AsSpan(2, trimmed.Length - 4).IndexOfAny('\\', '^', '=') >= 0)
            return $"$${trimmed[2..^2].Trim()}$$";
        return line.Contains("\\(", StringComparison.Ordinal) ? InlineDollars(line) : line;
    }

    private static string InlineDollars(string line)
    {
        var result = new StringBuilder(line.Length);
        var done = 0;
        for (var start = line.IndexOf("\\(", StringComparison.Ordinal); start >= 0; start = line.IndexOf("\\(", done, StringComparison.Ordinal))
        {
            var end = line.IndexOf("\\)", start + 2, StringComparison.Ordinal);
            if (end < 0)
                break;
            result.Append(line, done, start - done).Append('$').Append(line.AsSpan(start + 2, end - start - 2).Trim()).Append('$');
            done = end + 2;
        }

        return result.Append(line, done, line.Length - done).ToString();
    }
}
