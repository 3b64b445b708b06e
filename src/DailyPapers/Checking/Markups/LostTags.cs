using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Markups;

/// <summary>Tags in a Markdown line that no browser knows, or that have no other half: nobody sees them. As code they are seen.</summary>
internal static class LostTags
{
    public static IEnumerable<Hit> Of(Piece piece)
    {
        var text = piece.Text;
        var tags = HtmlTag.In(text).Where(tag => !MarkdownSigns.IsEscaped(text, tag.Start) && !IsCode(piece, tag.Start)).ToList();
        var kept = Kept(tags);
        for (var i = 0; i < tags.Count; i++)
        {
            if (kept.Contains(tags[i].Start))
                continue;
            var (start, end) = (tags[i].Start, tags[i].End);
            // Two pieces of code side by side would be one with backticks in it.
            while (i + 1 < tags.Count && tags[i + 1].Start == end && !kept.Contains(end))
                end = tags[++i].End;
            yield return new Hit(piece, start, end - start, IsComparison(text, tags[i]) ? text[start..end].Replace("<", @"\<", StringComparison.Ordinal) : AsCode(text, start, end));
        }
    }

    private static bool IsCode(Piece piece, int at) => piece.Shields.Around(at) is { } shield && shield.Start < at;

    /// <summary><c>a&lt;b&gt;c</c>: a variable between signs of order, which a page shows in bold and without them.</summary>
    private static bool IsComparison(string text, HtmlTag tag) =>
        !tag.IsClosing && !tag.HasAttributes && tag.Name.Length <= 2 && tag.Start > 0 && tag.End < text.Length && IsOperand(text[tag.Start - 1], ')') && IsOperand(text[tag.End], '(');

    private static bool IsOperand(char character, char bracket) => char.IsAsciiLetterOrDigit(character) || character == bracket;

    private static string AsCode(string text, int start, int end)
    {
        var tags = text[start..end];
        var isBeside = (start > 0 && text[start - 1] is '`' or '\\') || (end < text.Length && text[end] == '`') || tags.Contains('`', StringComparison.Ordinal);
        return isBeside ? tags.Replace("<", @"\<", StringComparison.Ordinal) : $"`{tags}`";
    }

    /// <summary>Markup: line breaks, and elements with both halves.</summary>
    private static HashSet<int> Kept(List<HtmlTag> tags)
    {
        var kept = new HashSet<int>();
        var open = new Dictionary<string, Stack<HtmlTag>>(StringComparer.Ordinal);
        foreach (var tag in tags)
        {
            if (tag.IsAlone || (tag.IsElement && tag.HasAttributes && !tag.IsClosing))
                kept.Add(tag.Start);
            if (!tag.IsElement)
                continue;
            if (!open.TryGetValue(tag.Name, out var stack))
                open[tag.Name] = stack = new Stack<HtmlTag>();
            if (!tag.IsClosing)
                stack.Push(tag);
            else if (stack.TryPop(out var opener))
                kept.UnionWith([opener.Start, tag.Start]);
        }

        return kept;
    }
}
