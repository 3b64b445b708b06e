using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Takes off the pages what is printed around a paper: running headers and footers, page numbers, line numbers of review copies, everything sideways.</summary>
internal static partial class PageFurniture
{
    /// <summary>As a share of the page's height, at its top and at its bottom.</summary>
    private const double Margin = 0.1;

    /// <summary>In points, with the room above and below the digits.</summary>
    private const double SmallestPageNumber = 6;

    /// <summary>A review copy numbers every line: fewer numbers may be a table's.</summary>
    private const int FewestLineNumbers = 12;

    public static ImmutableArray<PdfPage> Without(ImmutableArray<PdfPage> pages)
    {
        var upright = pages.Select(page => page with { Lines = [.. page.Lines.Select(Upright).Where(line => line.Length > 0)] }).Select(WithoutLineNumbers).ToImmutableArray();
        var repeated = upright.SelectMany(page => Edge(page).Select(Signature).Distinct(StringComparer.Ordinal))
            .CountBy(signature => signature, StringComparer.Ordinal)
            .Where(pair => pair.Value >= Math.Clamp(upright.Length / 3, 2, 4))
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. upright.Select(page => Without(page, repeated))];
    }

    /// <summary>The version in the stamp that arXiv prints up the margin of the first page (<c>arXiv:2401.06066v1 [cs.CL] 11 Jan 2024</c>).</summary>
    public static string? Version(PdfPage page)
    {
        var stamp = page.Lines.SelectMany(line => line).Select(word => Stamp().Match(word.Text) is { Success: true } match && word.IsSideways ? match.Groups["version"].Value : null);
        return stamp.FirstOrDefault(version => version is not null);
    }

    private static PdfPage Without(PdfPage page, HashSet<string> repeated)
    {
        var furniture = Edge(page).Where(line => IsFurniture(line, repeated)).Concat(Header(page)).ToHashSet();
        return page with { Lines = [.. page.Lines.Where(line => !furniture.Contains(line))] };
    }

    /// <summary>A title and a page number side by side above all text are a running header, even if it stands on one page only. A number on the left may be a section's.</summary>
    private static IEnumerable<ImmutableArray<PdfWord>> Header(PdfPage page)
    {
        var top = page.Lines.Select(line => line[0].MiddleY).DefaultIfEmpty(0).Min();
        var first = page.Lines.Where(line => Math.Abs(line[0].MiddleY - top) < 3).ToList();
        return first.Count == 2 && top < 1.5 * Margin * page.Height && PageNumber().IsMatch(TextOf(first.MaxBy(line => line[0].Left))) ? first : [];
    }

    private static ImmutableArray<PdfWord> Upright(ImmutableArray<PdfWord> line)
    {
        var sideways = line.Where(word => word.IsSideways).ToList();
        // The short words of a sideways line ("11", "Jan") stand above one another.
        var isStack = sideways.Count > 0 && line.Length > 1 && line.Max(word => word.Right) - line.Min(word => word.Left) < 1.2 * sideways.Max(word => word.Right - word.Left);
        return isStack ? [] : sideways.Count == 0 ? line : line.RemoveRange(sideways);
    }

    private static PdfPage WithoutLineNumbers(PdfPage page)
    {
        var numbers = page.Lines.Where(line => line.Length == 1 && LineNumber().IsMatch(line[0].Text) && (line[0].Left < 0.13 * page.Width || line[0].Right > 0.87 * page.Width)).ToHashSet();
        var loose = numbers.Count >= FewestLineNumbers ? page.Lines.RemoveAll(numbers.Contains) : page.Lines;
        var leading = loose.Where(line => line.Length > 2 && LineNumber().IsMatch(line[0].Text) && line[0].Right < 0.13 * page.Width && line[1].Left - line[0].Right > line[0].Height).ToHashSet();
        return page with { Lines = leading.Count + numbers.Count < FewestLineNumbers ? loose : [.. loose.Select(line => leading.Contains(line) ? line.RemoveAt(0) : line)] };
    }

    private static IEnumerable<ImmutableArray<PdfWord>> Edge(PdfPage page) => page.Lines.Where(line => IsAtEdge(page, line));

    private static bool IsAtEdge(PdfPage page, ImmutableArray<PdfWord> line) =>
        line[0].Bottom < Margin * page.Height || line[0].Top > (1 - Margin) * page.Height;

    private static bool IsFurniture(ImmutableArray<PdfWord> line, HashSet<string> repeated)
    {
        var text = TextOf(line);
        // The mark of a footnote is a small number at a page's foot, too.
        return (PageNumber().IsMatch(text) && line[0].Height >= SmallestPageNumber) || repeated.Contains(Signature(line));
    }

    private static string Signature(ImmutableArray<PdfWord> line) => Digits().Replace(TextOf(line), "#");

    private static string TextOf(ImmutableArray<PdfWord> line) => string.Join(' ', line.Select(word => word.Text));

    [GeneratedRegex(@"^arXiv:\S{1,30}(?<version>v[0-9]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    [GeneratedRegex("^[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex LineNumber();

    [GeneratedRegex(@"^(?:Page )?[-–—]? ?(?:[0-9]{1,4}|[ivxl]{1,6})(?: ?(?:of|/) ?[0-9]{1,4})? ?[-–—]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9]{1,9}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
