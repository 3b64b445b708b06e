using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>Reads what a program prints for a list or a dictionary of texts: <c>['A', "B"]</c>, <c>{'K': 'A'}</c>.</summary>
internal static class PrintedValue
{
    /// <param name="text">With the bracket at <paramref name="at"/>.</param>
    /// <param name="end">Behind the closing bracket.</param>
    /// <returns>The texts as they were before printing; default for anything that is no whole list or dictionary of texts.</returns>
    public static ImmutableArray<PrintedEntry> Read(string text, int at, out int end)
    {
        var (entries, isList) = (ImmutableArray.CreateBuilder<PrintedEntry>(), text[at] == '[');
        end = Blank(text, at + 1);
        while (IsQuote(text, end))
        {
            if ((isList ? Item(text, ref end) is { } item ? new PrintedEntry(null, item) : null : Pair(text, ref end)) is not { } entry)
                return default;
            entries.Add(entry);
            end = Blank(text, end);
            if (end >= text.Length || text[end] != ',')
                break;
            end = Blank(text, end + 1);
        }

        if (entries.Count == 0 || end >= text.Length || text[end] != (isList ? ']' : '}'))
            return default;
        end++;
        return entries.ToImmutable();
    }

    private static PrintedEntry? Pair(string text, ref int at)
    {
        if (Item(text, ref at) is not { } key || (at = Blank(text, at)) >= text.Length || text[at] != ':' || !IsQuote(text, at = Blank(text, at + 1)))
            return null;
        return Item(text, ref at) is { } value ? new PrintedEntry(key, value) : null;
    }

    private static bool IsQuote(string text, int at) => at < text.Length && text[at] is '\'' or '"';

    private static string? Item(string text, ref int at)
    {
        var (quote, item) = (text[at++], new StringBuilder());
        for (; at < text.Length; at++)
        {
            if (text[at] == quote)
            {
                at++;
                return item.ToString();
            }

            if (text[at] != '\\')
                item.Append(text[at]);
            else if (!Escape(text, ref at, item))
                return null;
        }

        return null;
    }

    /// <summary>Leaves <paramref name="at"/> on the escape's last letter.</summary>
    private static bool Escape(string text, ref int at, StringBuilder item)
    {
        if (++at >= text.Length)
            return false;
        var digits = text[at] switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits == 0)
        {
            item.Append(text[at] switch { 'n' or 't' or 'r' => ' ', var other => other });
            return true;
        }

        if (at + digits >= text.Length || !int.TryParse(text.AsSpan(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        item.Append((char)code);
        at += digits;
        return true;
    }

    private static int Blank(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
