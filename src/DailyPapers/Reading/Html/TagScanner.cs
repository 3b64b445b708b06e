using System.Buffers;

namespace DailyPapers.Reading.Html;

/// <summary>
/// Splits a page into texts and tags by the rules of HTML (https://html.spec.whatwg.org/multipage/parsing.html#tokenization). It goes
/// forward only: time grows with the length of the page, whatever the page holds.
/// </summary>
internal ref struct TagScanner(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\r\f/>");
    private static readonly SearchValues<char> EndOfAttributeName = SearchValues.Create(" \t\n\r\f/>=");
    private static readonly SearchValues<char> EndOfBareValue = SearchValues.Create(" \t\n\r\f>");

    private readonly ReadOnlySpan<char> html = html;

    /// <summary>Where the next token begins.</summary>
    public int At { get; private set; }

    /// <summary>The characters of a text as they stand in the page, or the name of a tag in the page's spelling.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    public bool IsTag { get; private set; }

    /// <summary>Of a tag: <c>&lt;/p&gt;</c>.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>The next text or tag; comments and declarations are passed over. The attributes of a tag must be read with <see cref="NextAttribute"/> up to their end.</summary>
    public bool Next()
    {
        while (At < html.Length)
        {
            var rest = html[At..];
            if (rest[0] != '<')
                return Text(rest.IndexOf('<'));
            if (rest.Length > 1 && char.IsAsciiLetter(rest[1]))
                return Tag(1);
            if (rest.Length > 2 && rest[1] == '/' && char.IsAsciiLetter(rest[2]))
                return Tag(2);
            if (rest.Length > 1 && rest[1] is '!' or '?' or '/')
                PassComment(rest);
            else
                return Text(1);
        }

        return false;
    }

    /// <summary>The next attribute of the tag just read, its value still with its entities; false at the tag's end.</summary>
    public bool NextAttribute(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = [];
        value = [];
        while (At < html.Length && (char.IsWhiteSpace(html[At]) || html[At] == '/'))
            At++;
        if (At >= html.Length)
            return false;
        if (html[At] == '>')
        {
            At++;
            return false;
        }

        name = Take(EndOfAttributeName, atLeast: 1);
        PassSpace();
        if (At >= html.Length || html[At] != '=')
            return true;
        At++;
        PassSpace();
        value = At < html.Length && html[At] is '"' or '\'' ? Quoted(html[At]) : Take(EndOfBareValue, atLeast: 0);
        return true;
    }

    /// <summary>To the end tag of an element whose content is no markup (<c>script</c>), or to the end of the page; gives the content.</summary>
    public ReadOnlySpan<char> PassRaw(ReadOnlySpan<char> name)
    {
        var start = At;
        while (At < html.Length)
        {
            var next = html[At..].IndexOf("</", StringComparison.Ordinal);
            At = next < 0 ? html.Length : At + next;
            if (next < 0 || html[(At + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                break;
            At += 2;
        }

        return html[start..At];
    }

    /// <summary>To the next <c>&lt;</c>, or to the end of the page; what stands between is not looked at.</summary>
    public void PassText()
    {
        var next = html[At..].IndexOf('<');
        At = next < 0 ? html.Length : At + next;
    }

    private void PassSpace()
    {
        while (At < html.Length && char.IsWhiteSpace(html[At]))
            At++;
    }

    private bool Text(int length)
    {
        Value = length < 0 ? html[At..] : html.Slice(At, length);
        At += Value.Length;
        IsTag = IsEnd = false;
        return true;
    }

    private bool Tag(int nameAt)
    {
        At += nameAt;
        Value = Take(EndOfName, atLeast: 1);
        IsTag = true;
        IsEnd = nameAt == 2;
        return true;
    }

    private ReadOnlySpan<char> Take(SearchValues<char> end, int atLeast)
    {
        var rest = html[At..];
        var length = rest[atLeast..].IndexOfAny(end);
        var taken = length < 0 ? rest : rest[..(length + atLeast)];
        At += taken.Length;
        return taken;
    }

    private ReadOnlySpan<char> Quoted(char quote)
    {
        var rest = html[(At + 1)..];
        var length = rest.IndexOf(quote);
        var value = length < 0 ? rest : rest[..length];
        At = Math.Min(html.Length, At + value.Length + 2);
        return value;
    }

    /// <summary>A comment that is never closed takes the rest of the page with it, as in a browser.</summary>
    private void PassComment(ReadOnlySpan<char> rest)
    {
        // "<!-->" is a whole comment.
        var isComment = rest.StartsWith("<!--", StringComparison.Ordinal);
        var end = isComment ? rest[2..].IndexOf("-->", StringComparison.Ordinal) : rest.IndexOf('>');
        At = end < 0 ? html.Length : At + end + (isComment ? 5 : 1);
    }
}
