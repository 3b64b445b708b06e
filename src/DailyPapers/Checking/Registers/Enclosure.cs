using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Registers;

/// <summary>Stretches in which no sentence ends: brackets, quotation marks, code, maths, tags, addresses.</summary>
internal static class Enclosure
{
    /// <summary>Longer brackets were never closed, more likely than not.</summary>
    private const int Longest = 400;

    /// <summary>The end of the enclosure that begins here; the same place where none does, or where it never ends.</summary>
    public static int End(Piece piece, int at)
    {
        var text = piece.Text;
        if (text[at] is '.' or '!' or '?' or '`' or '<' or '$' or ':' && piece.Shields.Around(at) is { } shield)
            return shield.End;

        return text[at] switch
        {
            '(' or '[' or '{' or '「' or '『' or '“' => Close(text, at),
            '"' => Quote(text, at),
            _ => at,
        };
    }

    private static int Close(string text, int at)
    {
        var (open, close) = (text[at], Partner(text[at]));
        var depth = 0;
        var last = Math.Min(text.Length, at + Longest);
        for (var i = at; i < last; i++)
        {
            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }

        return at;
    }

    private static int Quote(string text, int at)
    {
        var close = at + 1 < text.Length ? text.IndexOf('"', at + 1, Math.Min(text.Length - at - 1, Longest)) : -1;
        return close < 0 ? at : close + 1;
    }

    private static char Partner(char open) => open switch { '(' => ')', '[' => ']', '{' => '}', '「' => '」', '『' => '』', _ => '”' };
}
