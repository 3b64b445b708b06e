using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace DailyPapers.Reading.Html;

/// <summary>Makes an element of a tag; reads the few attributes that matter and passes over the others, however long.</summary>
internal sealed class AttributeReader
{
    /// <summary>The longest TeX, address or style that is kept; a formula beyond it is none.</summary>
    private const int LongestValue = 20_000;

    /// <summary>Of the attributes that matter.</summary>
    private const int LongestName = 16;

    /// <summary>A page has some hundred different ones; a hostile one shall not fill the memory with them.</summary>
    private const int MostClassLists = 5000;

    private readonly Dictionary<string, ImmutableArray<string>> classLists = new(StringComparer.Ordinal);

    public PageNode Read(ref TagScanner scanner, string name)
    {
        ImmutableArray<string> classes = [];
        string id = "", style = "", href = "", source = "", tex = "", alternative = "";
        var (isHidden, columns, rows, width) = (false, 1, 1, 0);
        Span<char> small = stackalloc char[LongestName];
        while (scanner.NextAttribute(out var attribute, out var value))
        {
            switch (InSmallLetters(attribute, small))
            {
                case "class": classes = ClassesOf(value); break;
                case "id": id = Short(value); break;
                case "style": style = Short(value); break;
                case "href": href = Short(value); break;
                case "src": source = Short(value); break;
                case "alttext": tex = Short(value); break;
                case "alt": alternative = name == "img" ? Short(value) : ""; break;
                case "hidden": isHidden = true; break;
                case "aria-hidden": isHidden |= value.Equals("true", StringComparison.OrdinalIgnoreCase); break;
                case "colspan": columns = Number(value); break;
                case "rowspan": rows = Number(value); break;
                case "width": width = Number(value); break;
            }
        }

        var role = PageRoles.Of(name, classes);
        return new PageNode
        {
            Name = name,
            Role = role,
            Classes = classes,
            Id = id,
            Href = href,
            Source = source,
            Width = width,
            // A formula as a picture has its TeX where a picture has its description.
            Text = name == "math" ? tex : role == PageRole.Formula ? alternative : "",
            Ink = Hiding.Of(name, style, isHidden || classes.Contains("ltx_phantom", StringComparer.Ordinal)),
            ColumnSpan = Span(columns, "ltx_colspan_", classes),
            RowSpan = Span(rows, "ltx_rowspan_", classes),
        };
    }

    private static ReadOnlySpan<char> InSmallLetters(ReadOnlySpan<char> name, Span<char> buffer) =>
        name.Length <= buffer.Length && name.ContainsAnyInRange('A', 'Z') ? buffer[..name.ToLowerInvariant(buffer)] : name;

    /// <summary>Whether the tag just read, an <c>annotation</c>, says that it holds TeX.</summary>
    public static bool IsTex(ref TagScanner scanner)
    {
        var isTex = false;
        while (scanner.NextAttribute(out var attribute, out var value))
            isTex |= attribute is "encoding" && value is "application/x-tex";
        return isTex;
    }

    public static void Pass(ref TagScanner scanner)
    {
        while (scanner.NextAttribute(out _, out _))
        {
            // Their values don't matter.
        }
    }

    public static string Decode(ReadOnlySpan<char> text) => text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();

    /// <summary>Empty instead of too long.</summary>
    public static string Short(ReadOnlySpan<char> value) => value.Length > LongestValue ? "" : Decode(value);

    private static int Number(ReadOnlySpan<char> value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Inline tables have no attribute for it: they are made of <c>span</c>.</summary>
    private static int Span(int attribute, string prefix, ImmutableArray<string> classes)
    {
        if (attribute > 1)
            return attribute;
        foreach (var token in classes)
        {
            if (token.StartsWith(prefix, StringComparison.Ordinal))
                return Math.Max(1, Number(token.AsSpan(prefix.Length)));
        }

        return 1;
    }

    private ImmutableArray<string> ClassesOf(ReadOnlySpan<char> value)
    {
        if (value.Length > 500)
            return [];
        if (classLists.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value, out var known))
            return known;
        ImmutableArray<string> classes = [.. Decode(value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
        if (classLists.Count < MostClassLists)
            classLists[value.ToString()] = classes;
        return classes;
    }
}
