using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Digests;

/// <summary>What a line of a Markdown digest is, by its first characters.</summary>
internal static partial class MarkdownLine
{
    /// <summary>Letters of a bullet without Hangul: a bullet that is only a link and its name is no Korean that is missing.</summary>
    private const int ProseLetters = 25;

    private static readonly string[] AuthorsKeys = ["Authors:", "저자:"];

    /// <summary>Where a bullet's text begins; 0 for a line that is no bullet.</summary>
    public static int BulletStart(ReadOnlySpan<char> line)
    {
        var at = line.Length - line.TrimStart().Length;
        var mark = at;
        while (at < line.Length && at - mark < 3 && char.IsAsciiDigit(line[at]))
            at++;
        var isMark = at < line.Length && (at == mark ? line[at] is '-' or '*' or '+' or '•' : line[at] is '.' or ')');
        return isMark && at + 1 < line.Length && line[at + 1] is ' ' or '\t' && !IsRule(line) ? at + 2 : 0;
    }

    /// <summary>Whether a line goes on with the bullet or paragraph above it.</summary>
    public static bool Continues(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length > 0 && BulletStart(line) == 0 && EntryHeading.Level(line) == 0 && AuthorsStart(text) == 0 && Fence(line).Length == 0
            && !IsTag(line) && !text.StartsWith("![") && !text.StartsWith("Vote:") && text[0] is not ('>' or '|') && !IsRule(line);
    }

    /// <summary>Where the names begin in a line of authors; 0 for another line.</summary>
    public static int AuthorsStart(ReadOnlySpan<char> text)
    {
        foreach (var key in AuthorsKeys)
        {
            if (text.StartsWith(key, StringComparison.Ordinal))
                return key.Length;
        }

        return 0;
    }

    /// <summary>The signs that open a block of code; empty for another line.</summary>
    public static string Fence(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        var length = text.IndexOfAnyExcept(text.Length > 0 ? text[0] : ' ');
        length = length < 0 ? text.Length : length;
        return length >= 3 && text[0] is '`' or '~' && !text[length..].Contains('`') ? text[..length].ToString() : "";
    }

    public static bool IsTag(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.Length > 1 && text[0] == '<' && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '!') && !text.StartsWith("<http", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("<span>");
    }

    /// <summary>Votes, pictures, quotes, tables, rules, lines of facts, lines that are a link and what is said of it.</summary>
    public static bool IsPassedOver(ReadOnlySpan<char> text) =>
        text.StartsWith("Vote:") || text.StartsWith("![") || text[0] is '>' or '|' or '▲' || IsRule(text) || text.Contains(" · ", StringComparison.Ordinal)
        || text.StartsWith("[") || IsPending(text);

    /// <summary>Our line for a paper without a summary.</summary>
    public static bool IsPending(ReadOnlySpan<char> text) => text.StartsWith("**요약 대기**");

    public static bool EndsInBreak(string text) => text.EndsWith("<br>", StringComparison.OrdinalIgnoreCase);

    public static Located WithoutBreak(Located line) => EndsInBreak(line.Text) ? line.Slice(0, line.Text.Length - "<br>".Length).Trim() : line;

    public static bool HasHangul(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0;

    /// <summary>Korean, or English that should be Korean.</summary>
    public static bool IsProse(string text) => HasHangul(text) || Link().Replace(text, "").Count(char.IsLetter) >= ProseLetters;

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.Length < 3 || text[0] is not ('-' or '*' or '_'))
            return false;
        return text.IndexOfAnyExcept(text[0], ' ') < 0;
    }

    [GeneratedRegex(@"\[[^\[\]]{0,300}\]\([^()\s]{0,500}\)|https?://[^\s<>]{1,500}", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
