using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Publishing;

/// <summary>
/// Escapes foreign text for GitHub's Markdown, so that a reader sees the text and nothing of it acts. What needs no escape gets none:
/// the files are read raw, too.
/// </summary>
/// <remarks>https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/</remarks>
public static partial class MarkdownText
{
    /// <summary>For running text anywhere in a paragraph: addresses become links that end where the address ends, not where the next space stands.</summary>
    public static string Escape(string? text) => Inline(VisibleText.Of(text), linksAddresses: true);

    /// <summary>For the text of a link, in which no other link may stand.</summary>
    public static string EscapeLabel(string? text) => Inline(VisibleText.Of(text), linksAddresses: false);

    /// <summary>For the text that stands for a picture: there HTML would be read aloud, and neither formulas nor emoji are looked for.</summary>
    public static string EscapePictureText(string? text) => EscapeLabel(text)
        .Replace(Dollar, "&#36;", StringComparison.Ordinal)
        .Replace(NoEmoji, ":", StringComparison.Ordinal);

    /// <summary>
    /// GitHub may pair two dollars of a paragraph as a formula, also when they come from different texts; its manual keeps one apart in a
    /// span. The backslash is for readers of Markdown who look for formulas before they look for HTML, and pair across spans.
    /// </summary>
    /// <remarks>https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions</remarks>
    private const string Dollar = @"<span>\$</span>";

    /// <summary>Emoji are put in after Markdown is done, so that no backslash helps: an empty comment keeps the name from its colon.</summary>
    private const string NoEmoji = ":<!-- -->";

    private static string Inline(string plain, bool linksAddresses)
    {
        var markdown = new StringBuilder(plain.Length + 16);
        var at = 0;
        foreach (var (start, length) in linksAddresses ? Addresses(plain) : [])
        {
            if (Link(plain.Substring(start, length)) is not { } link)
                continue;
            Append(markdown, plain, at, start);
            markdown.Append(link);
            at = start + length;
        }

        Append(markdown, plain, at, plain.Length);
        return markdown.ToString();
    }

    /// <summary>Null for an address that no reader should be sent to: it stays text.</summary>
    private static string? Link(string address)
    {
        // What was copied out of HTML leads where it led there.
        var target = MarkdownLink.Address(address.Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase));
        if (target is null)
            return null;
        // Between angle brackets nothing can be escaped, neither a dollar nor an entity.
        return address.AsSpan().ContainsAny('$', ';') ? $"[{EscapeLabel(address)}]({target})" : $"<{address}>";
    }

    private static void Append(StringBuilder markdown, string plain, int start, int end)
    {
        var colons = Colons(plain[start..end]);
        var point = start == 0 && ListNumber().Match(plain) is { Success: true } number ? number.Length - 1 : -1;
        for (var at = start; at < end; at++)
        {
            var character = plain[at];
            if (character == '$')
                markdown.Append(Dollar);
            else if (colons.TryGetValue(at - start, out var colon))
                markdown.Append(colon);
            else if (at == point || NeedsBackslash(plain, at, end))
                markdown.Append('\\').Append(character);
            else
                markdown.Append(character);
        }
    }

    private static bool NeedsBackslash(string plain, int at, int end) => plain[at] switch
    {
        '[' or ']' or '|' or '*' or '_' or '<' or '~' or '`' or '@' => true,
        // A line of these is a heading's underline, a rule, a list, a quote or a table's second line.
        '>' or '-' or '+' or '=' or ':' => at == 0,
        // Before a link it would make a picture of it.
        '!' => at == end - 1 && end < plain.Length,
        '#' => at == 0 || plain[at - 1] == ' ',
        '&' => Entity().IsMatch(plain, at),
        // Before a letter a backslash is a backslash: LaTeX stays readable.
        '\\' => at + 1 >= end || char.IsAsciiLetterOrDigit(plain[at + 1]) is false && plain[at + 1] is > ' ' and < '\x7f',
        '.' => Www().IsMatch(plain, at),
        _ => false,
    };

    /// <summary>The colons that GitHub would read as the middle of an address or the start of an emoji.</summary>
    private static Dictionary<int, string> Colons(string part)
    {
        var colons = new Dictionary<int, string>();
        foreach (Match scheme in Scheme().Matches(part))
            colons[scheme.Index + scheme.Length - 1] = @"\:";
        foreach (Match emoji in Emoji().Matches(part))
            colons[emoji.Index] = NoEmoji;
        return colons;
    }

    private static IEnumerable<(int Start, int Length)> Addresses(string plain) =>
        Address().Matches(plain).Select(match => (match.Index, LengthWithoutSentence(match.ValueSpan))).Where(address => address.Item2 > 0);

    /// <summary>The sentence's own punctuation does not belong to the address, nor does a parenthesis that was opened before it.</summary>
    private static int LengthWithoutSentence(ReadOnlySpan<char> address)
    {
        while (address.Length > 0)
        {
            var last = address[^1];
            var isForeign = last is '.' or ',' or ';' or '!' or '?' or ':' or '\'' or '*' or '_' or '~'
                || last == ')' && address.Count(')') > address.Count('(');
            if (!isForeign)
                break;
            address = address[..^1];
        }

        return address.EndsWith("//") ? 0 : address.Length;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])https?://[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("(?:https?|ftp|mailto|tel|xmpp):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\G(?<=www)\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Www();

    [GeneratedRegex(@"\G&(?:#|[A-Za-z])[A-Za-z0-9]*;", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\A[0-9]{1,9}[.)](?= |\z)", RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@":(?=[a-z0-9_+\-]*[a-z]|[+\-]1:|100:|1234:)(?=[a-z0-9_+\-]+:)", RegexOptions.CultureInvariant)]
    private static partial Regex Emoji();
}
