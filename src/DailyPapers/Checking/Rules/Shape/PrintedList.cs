using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>Reads what a program prints for a list of texts: <c>['A', "B"]</c>.</summary>
internal static class PrintedList
{
    /// <param name="text">With the list's bracket at <paramref name="at"/>.</param>
    /// <param name="end">Behind its closing bracket.</param>
    /// <returns>The texts as they were before printing; default for anything that is no whole list of texts.</returns>
    public static ImmutableArray<string> Read(string text, int at, out int end)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        end = Blank(text, at + 1);
        while (end < text.Length && text[end] is '\'' or '"')
        {
            if (Item(text, ref end) is not { } item)
                return default;
            items.Add(item);
            end = Blank(text, end);
            if (end >= text.Length || text[end] != ',')
                break;
            end = Blank(text, end + 1);
        }

        if (items.Count == 0 || end >= text.Length || text[end] != ']')
            return default;
        end++;
        return items.ToImmutable();
    }

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
