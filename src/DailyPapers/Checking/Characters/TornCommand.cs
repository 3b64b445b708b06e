using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Quotes;

namespace DailyPapers.Checking.Characters;

/// <summary>
/// A LaTeX command whose backslash JSON read as an escape: <c>\textit</c> becomes a tab and <c>extit</c>, <c>\beta</c> a backspace and <c>eta</c>.
/// </summary>
/// <param name="Start">Of the control character.</param>
/// <param name="End">Behind the command and its argument.</param>
/// <param name="Plain">What the reader was to see; null where only the authors' own definitions would tell.</param>
internal sealed record TornCommand(int Start, int End, string? Plain)
{
    /// <summary>Null where the control character is white space that tore nothing.</summary>
    public static TornCommand? At(string text, int at, Source? source)
    {
        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        var letter = LetterOf(text[at]);
        var name = letter + text[(at + 1)..end];
        if (text[at] is '\t' or '\n' or '\r' && !IsTorn(text, at, name, end))
            return null;
        if (end == at + 1)
            return new TornCommand(at, end, end < text.Length && text[end] is '{' or '_' or '^' or '\\' ? null : "");
        return letter.Length == 0 ? new TornCommand(at, end, null) : Restored(text, at, name, end, source);
    }

    private static TornCommand Restored(string text, int at, string name, int end, Source? source)
    {
        if (end < text.Length && text[end] == '{' && TexText.IsKnown(name) && TexText.EndOfGroup(text, end) is > 0 and var close)
        {
            close = name == "frac" && close < text.Length && text[close] == '{' && TexText.EndOfGroup(text, close) is > 0 and var second ? second : close;
            var plain = text.AsSpan(end, close - end).ContainsAnyInRange('\0', '\u001f') ? null : TexText.Plain($"\\{name}{text[end..close]}");
            return new TornCommand(at, close, plain is not null && IsSaidBefore(text, at, plain) ? "" : plain);
        }

        if (TexCommands.SymbolOf(name) is { } symbol)
            return new TornCommand(at, end, IsSpelledOut(name, symbol, source) ? name : symbol);
        return new TornCommand(at, end, NameOf(name, source));
    }

    /// <summary>A page of HTML says a formula twice, once for the eye and once as LaTeX: <c>ℬ4\textsuperscript{4}</c>.</summary>
    private static bool IsSaidBefore(string text, int at, string plain) =>
        plain.Length > 0 && text.AsSpan(0, at).EndsWith(plain is [>= '⁰' and <= '⁹' or '¹' or '²' or '³', ..] ? Lowered(plain) : plain, StringComparison.Ordinal);

    private static string Lowered(string raised) => raised.Normalize(System.Text.NormalizationForm.FormKC);

    private static bool IsSpelledOut(string name, string symbol, Source? source) => source is not null && char.IsLetter(symbol[0]) &&
        !source.Everything.Contains(symbol, StringComparison.Ordinal) && !source.Everything.Contains("\\" + name, StringComparison.Ordinal) &&
        HasWord(source.Everything, name, StringComparison.Ordinal) is not null;

    /// <summary>A command of the authors' own usually prints the name that it has itself: <c>\benchbench</c> prints BenchBench.</summary>
    private static string? NameOf(string name, Source? source) =>
        source is not null && name.Length >= 4 && HasWord(source.Everything, name, StringComparison.OrdinalIgnoreCase) is { } written && written.Count(char.IsAsciiLetterUpper) >= 2 ? written : null;

    private static string? HasWord(string text, string word, StringComparison comparison)
    {
        for (var at = text.IndexOf(word, comparison); at >= 0; at = text.IndexOf(word, at + 1, comparison))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '\\') && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return text[at..end];
        }

        return null;
    }

    /// <summary>Tabs and line breaks stand between words too: only what is left of a command right behind one tells.</summary>
    private static bool IsTorn(string text, int at, string name, int end)
    {
        if (name == "to")
            return text.AsSpan(Math.Max(0, at - 60), Math.Min(60, at)).Contains('$') && end < text.Length && text[end] is ' ' or '}' or '$';
        // Tab, then au pair: two letters before another word may be a word of their own.
        if (name == "tau" && end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetter(text[end + 1]))
            return false;
        return (name.Length > 2 && name is not "rangle" && TexCommands.SymbolOf(name) is not null) || (end < text.Length && text[end] == '{' && name.StartsWith("text", StringComparison.Ordinal));
    }

    private static string LetterOf(char control) => control switch
    {
        '\a' => "a",
        '\b' => "b",
        '\t' => "t",
        '\n' => "n",
        '\v' => "v",
        '\f' => "f",
        '\r' => "r",
        '\u001b' => "e",
        _ => "",
    };
}
