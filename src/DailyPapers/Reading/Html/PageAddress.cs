using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>Where a page and its pictures are.</summary>
internal sealed class PageAddress
{
    private readonly Uri page;
    private readonly Uri folder;
    private readonly bool hasBase;
    private readonly PaperId id;

    /// <param name="page">The address that was asked for.</param>
    /// <param name="baseHref">Of the page's <c>base</c>, null where it has none.</param>
    /// <param name="version">Pictures of an unversioned page are asked for in the version it shows.</param>
    public PageAddress(Uri page, string? baseHref, PaperId id, string? version)
    {
        this.page = page;
        this.id = id;
        hasBase = baseHref is not null && Uri.TryCreate(page, baseHref, out _);
        var whole = page.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (version is not null && whole.EndsWith("/" + id.Value, StringComparison.Ordinal))
            whole += version;
        folder = hasBase ? new Uri(page, baseHref) : new Uri(whole + "/");
    }

    /// <summary>The absolute address, http or https; null for anything else.</summary>
    public string? Resolve(string source)
    {
        // Without a base, a picture is named either from the page ("x1.png") or from the folder around it ("2609.01222v2/x1.png").
        var start = !hasBase && source.StartsWith(id.Value, StringComparison.Ordinal) ? page : folder;
        return source.Trim().Length > 0 && Uri.TryCreate(start, source.Trim(), out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
    }

    /// <summary>A place in the page; null for one without a name.</summary>
    public string? Place(string anchor) => anchor.Length == 0 ? null : page.GetLeftPart(UriPartial.Path) + "#" + Uri.EscapeDataString(anchor);

    /// <summary>The version that follows the paper's identifier in a text: <c>v2</c>; null where none does.</summary>
    public static string? VersionIn(ReadOnlySpan<char> text, PaperId id)
    {
        for (var at = text.IndexOf(id.Value, StringComparison.Ordinal); at >= 0;)
        {
            var rest = text[(at + id.Value.Length)..];
            var digits = rest.Length > 1 && rest[0] == 'v' ? rest[1..].IndexOfAnyExceptInRange('0', '9') : 0;
            digits = digits < 0 ? rest.Length - 1 : digits;
            if (digits is > 0 and < 4 && (at == 0 || !char.IsAsciiDigit(text[at - 1])))
                return "v" + int.Parse(rest.Slice(1, digits), NumberStyles.None, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
            var next = rest.IndexOf(id.Value, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + id.Value.Length + next;
        }

        return null;
    }
}
