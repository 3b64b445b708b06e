using DailyPapers.Checking.Characters;

namespace DailyPapers.Checking.Markups;

/// <summary>A command of LaTeX in running text.</summary>
/// <param name="Start">Of the first backslash, or of the brace that holds the command alone.</param>
/// <param name="End">Behind its arguments.</param>
/// <param name="Plain">What it prints; null where that cannot be known.</param>
internal sealed record LatexCommand(int Start, int End, string? Plain)
{
    private const string Escaped = "%&_#$*~<>|`\"'";

    /// <summary>The name of a command of the authors' own that has no argument; empty for any other.</summary>
    public string Macro { get; private init; } = "";

    /// <summary>What stands behind such a command in the same word: a particle as a rule.</summary>
    public string Rest { get; private init; } = "";

    /// <param name="text">All of it.</param>
    /// <param name="at">A backslash.</param>
    /// <param name="floor">Where the last command ended.</param>
    /// <param name="isMarkdown">Then a backslash before a sign is Markdown's.</param>
    public static LatexCommand? At(string text, int at, int floor, bool isMarkdown)
    {
        if (at + 1 >= text.Length)
            return null;
        if (char.IsAsciiLetter(text[at + 1]))
            return Named(text, at, floor, isMarkdown);
        // Escaped twice it is still a command to the reader.
        if (text[at + 1] == '\\' && at + 2 < text.Length && char.IsAsciiLetter(text[at + 2]))
            return Named(text, at + 1, floor, isMarkdown);
        if (isMarkdown)
            return null;
        if (text[at + 1] is '(' or '[')
            return Formula(text, at);
        return Escaped.Contains(text[at + 1], StringComparison.Ordinal) && !IsAccent(text, at) ? new LatexCommand(at, at + 2, text[(at + 1)..(at + 2)]) : null;
    }

    /// <summary><c>G\"odel</c>.</summary>
    private static bool IsAccent(string text, int at) => text[at + 1] is '"' or '\'' or '~' or '`' && at > 0 && char.IsAsciiLetter(text[at - 1]) && at + 2 < text.Length && char.IsAsciiLetter(text[at + 2]);

    /// <summary><c>\(n\)</c>.</summary>
    private static LatexCommand? Formula(string text, int at)
    {
        var close = text.IndexOf(text[at + 1] == '(' ? @"\)" : @"\]", at + 2, Math.Min(120, text.Length - at - 2), StringComparison.Ordinal);
        if (close < 0)
            return null;
        return new LatexCommand(at, close + 2, Formulas.Word(text[(at + 2)..close].Trim()));
    }

    private static LatexCommand? Named(string text, int at, int floor, bool isMarkdown)
    {
        var start = at;
        while (start > floor && text[start - 1] == '\\')
            start--;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        var name = text[(at + 1)..end];
        if (!TexText.IsKnown(name))
            return IsOther(text, start, name) ? null : Unknown(text, start, end);
        return Known(text, start, at, end, name, floor, isMarkdown);
    }

    /// <summary>A path of Windows, or an escape of a programming language.</summary>
    private static bool IsOther(string text, int start, string name) =>
        name.Length == 1 || (start > 0 && (text[start - 1] is ':' or '.' || char.IsAsciiLetterOrDigit(text[start - 1])));

    private static LatexCommand Unknown(string text, int start, int end)
    {
        var name = text[start..end].TrimStart('\\');
        if (text.AsSpan(end).StartsWith("{}", StringComparison.Ordinal))
            end += 2;
        var hasArgument = end < text.Length && text[end] is '{' or '[';
        while (end < text.Length && text[end] == '{' && TexText.EndOfGroup(text, end) is > 0 and var close)
            end = close;
        var word = Letters.Word(text, start, end).End;
        return new LatexCommand(start, word, null) { Macro = hasArgument ? "" : name, Rest = text[end..word] };
    }

    private static LatexCommand Known(string text, int start, int at, int end, string name, int floor, bool isMarkdown)
    {
        if (TexText.IsReference(name) && end < text.Length && text[end] == '[' && text.IndexOf(']', end, Math.Min(60, text.Length - end)) is > 0 and var option)
            end = option + 1;
        for (var groups = name is "frac" or "href" ? 2 : 1; groups > 0 && end < text.Length && text[end] == '{' && TexText.EndOfGroup(text, end) is > 0 and var close; groups--)
            end = close;
        var plain = TexText.Plain(text[at..end]);
        if (TexText.IsReference(name) && plain is not null && start > floor && text[start - 1] is ' ' or '~')
            start--;
        else if (name == "sim" && plain is not null)
            return About(text, start, end);
        else if (start > floor && text[start - 1] == '{' && end < text.Length && text[end] == '}')
            (start, end) = (start - 1, end + 1);
        return new LatexCommand(start, end, plain is not null && isMarkdown ? MarkdownSigns.Escape(plain) : plain);
    }

    /// <summary>Between numbers it is a range, before one it says 약.</summary>
    internal static LatexCommand About(string text, int start, int end)
    {
        var next = end;
        while (next < text.Length && text[next] is ' ' or '$')
            next++;
        if (next == text.Length || !char.IsAsciiDigit(text[next]) || start == 0)
            return new LatexCommand(start, end, null);
        if (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '%')
            return new LatexCommand(start, next, "–");
        return char.IsWhiteSpace(text[start - 1]) || text[start - 1] == '(' ? new LatexCommand(start, next, "약 ") : new LatexCommand(start, end, null);
    }
}
