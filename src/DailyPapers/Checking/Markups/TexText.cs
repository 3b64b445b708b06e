using System.Collections.Frozen;
using System.Text;
using DailyPapers.Checking.Quotes;

namespace DailyPapers.Checking.Markups;

/// <summary>A piece of LaTeX as plain text: <c>\textbf{X}</c> is X, <c>\lambda</c> λ, <c>10^{6}</c> 10⁶.</summary>
internal static class TexText
{
    private const int Deepest = 8;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Two letters may be two factors: e^{kt} is no power of e times t.</summary>
    private const int ShortestWord = 3;

    /// <summary>Printed as their names.</summary>
    private static readonly FrozenSet<string> Operators =
        FrozenSet.Create(StringComparer.Ordinal, "log", "ln", "exp", "max", "min", "sin", "cos", "tan", "tanh", "arg", "argmax", "argmin", "lim", "det", "sup", "inf", "Pr", "softmax");

    /// <summary>What they print cannot be seen without the paper's list of works.</summary>
    private static readonly FrozenSet<string> References =
        FrozenSet.Create(StringComparer.Ordinal, "cite", "citep", "citet", "citealp", "ref", "cref", "Cref", "autoref", "label", "footnote");

    /// <summary>Null where it is no plain text: a command that is not known, a fraction of formulas, a brace without its other.</summary>
    public static string? Plain(string tex)
    {
        var plain = new StringBuilder(tex.Length);
        return Write(tex, plain, 0) ? plain.ToString() : null;
    }

    public static bool IsKnown(string name) => TexCommands.SymbolOf(name) is not null || TexCommands.IsSilent(name) || TexCommands.IsSpace(name) ||
        Operators.Contains(name) || References.Contains(name) || name is "frac" or "sqrt" or "url" or "href" or "textsuperscript" or "textsubscript";

    public static bool IsReference(string name) => References.Contains(name);

    /// <summary>Behind the group that begins at the brace; -1 where it does not end.</summary>
    public static int EndOfGroup(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length && i - open <= 400; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i + 1;
        }

        return -1;
    }

    /// <summary>A whole number that stands high; null for anything else.</summary>
    public static string? Raised(string number)
    {
        var digits = number is ['-' or '−' or '+', .. var rest] ? rest : number;
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
            return null;
        return (digits.Length == number.Length ? "" : number[0] == '+' ? "⁺" : "⁻") + string.Concat(digits.Select(digit => Superscripts[digit - '0']));
    }

    /// <summary>
    /// What was in braces behind <c>^</c> or <c>_</c>, in a line of text. More than one number or word is kept together in parentheses, as in Unicode's
    /// linear format of formulas: <c>x_{t-1}</c> is x_(t-1), since x_t-1 is another value.
    /// </summary>
    public static string Script(char sign, string script)
    {
        if (sign == '^' && script == "°")
            return script;
        return sign == '^' && Raised(script) is { } raised ? raised : IsOne(sign, script) ? sign + script : $"{sign}({script})";
    }

    private static bool IsOne(char sign, string script) => script.Length == 1 || script.AsSpan().TrimStart("0123456789").TrimStart('.').TrimStart("0123456789").IsEmpty ||
        (script.All(char.IsLetter) && (sign == '_' || script.Length >= ShortestWord));

    private static bool Write(string tex, StringBuilder plain, int depth)
    {
        if (depth > Deepest)
            return false;
        for (var i = 0; i < tex.Length;)
        {
            var end = tex[i] switch
            {
                '\\' => Command(tex, i, plain, depth),
                '{' => Group(tex, i, plain, depth),
                '^' or '_' => Script(tex, i, plain, depth),
                '}' or '$' => -1,
                _ => Letter(tex, i, plain),
            };
            if (end < 0)
                return false;
            i = end;
        }

        return true;
    }

    private static int Letter(string tex, int at, StringBuilder plain)
    {
        plain.Append(tex[at] == '~' ? ' ' : tex[at]);
        return at + 1;
    }

    private static int Group(string tex, int at, StringBuilder plain, int depth)
    {
        var end = EndOfGroup(tex, at);
        return end > 0 && Write(tex[(at + 1)..(end - 1)], plain, depth + 1) ? end : -1;
    }

    private static int Script(string tex, int at, StringBuilder plain, int depth)
    {
        var end = at + 1 >= tex.Length ? -1 : tex[at + 1] switch { '{' => EndOfGroup(tex, at + 1), '\\' => EndOfName(tex, at + 1), _ => at + 2 };
        if (end < 0)
            return -1;
        var inner = new StringBuilder();
        if (!Write(tex[(at + 1)..end], inner, depth + 1))
            return -1;
        plain.Append(Script(tex[at], inner.ToString()));
        return end;
    }

    private static int Command(string tex, int at, StringBuilder plain, int depth)
    {
        var end = EndOfName(tex, at);
        if (end == at + 1)
            return Sign(tex, at, plain);
        var name = tex[(at + 1)..end];
        var symbol = TexCommands.SymbolOf(name) ?? (Operators.Contains(name) ? name : TexCommands.IsSpace(name) ? " " : null);
        if (symbol is null)
            return Arguments(tex, name, end, plain, depth);
        plain.Append(symbol);
        // The blank behind a command belongs to it; between two words of letters the reader needs it.
        var next = Blanks(tex, end);
        return next > end && next < tex.Length && char.IsLetter(symbol[0]) && char.IsAsciiLetterOrDigit(tex[next]) ? end : next;
    }

    private static int Arguments(string tex, string name, int end, StringBuilder plain, int depth)
    {
        if (name is "left" or "right" or "displaystyle" or "xspace" or "protect")
            return end;
        if (end < tex.Length && tex[end] == '[' && References.Contains(name))
            end = tex.IndexOf(']', end) + 1;
        var close = end > 0 && end < tex.Length && tex[end] == '{' ? EndOfGroup(tex, end) : -1;
        if (close < 0)
            return -1;
        var content = tex[(end + 1)..(close - 1)];
        if (References.Contains(name))
            return close;
        if (name is "frac" or "href")
            return Second(tex, name, content, close, plain, depth);
        if (name == "url")
            plain.Append(content);
        else if (name == "textsuperscript")
            return Script("^" + tex[end..close], 0, plain, depth) > 0 ? close : -1;
        else if (name == "sqrt" && content.All(char.IsAsciiLetterOrDigit))
            plain.Append('√').Append(content);
        else if (!TexCommands.IsSilent(name) && name != "textsubscript" || !Write(content, plain, depth + 1))
            return -1;
        return close;
    }

    private static int Second(string tex, string name, string first, int at, StringBuilder plain, int depth)
    {
        var close = at < tex.Length && tex[at] == '{' ? EndOfGroup(tex, at) : -1;
        if (close < 0)
            return -1;
        var second = tex[(at + 1)..(close - 1)];
        if (name == "href")
            return Write(second, plain, depth + 1) ? close : -1;
        if (!first.All(char.IsAsciiLetterOrDigit) || !second.All(char.IsAsciiLetterOrDigit))
            return -1;
        plain.Append(first).Append('/').Append(second);
        return close;
    }

    private static int Sign(string tex, int at, StringBuilder plain)
    {
        if (at + 1 >= tex.Length)
            return -1;
        switch (tex[at + 1])
        {
            case '%' or '&' or '_' or '#' or '$' or '{' or '}':
                plain.Append(tex[at + 1]);
                return at + 2;
            case ',' or ';' or ':' or ' ':
                plain.Append(' ');
                return at + 2;
            case '!':
                return at + 2;
            default:
                return -1;
        }
    }

    private static int EndOfName(string tex, int at)
    {
        var end = at + 1;
        while (end < tex.Length && char.IsAsciiLetter(tex[end]))
            end++;
        return end;
    }

    private static int Blanks(string tex, int at)
    {
        while (at < tex.Length && tex[at] == ' ')
            at++;
        return at;
    }
}
