using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Recognises the first line of a caption.</summary>
internal static partial class Captions
{
    public static bool IsStart(PdfRow row) => Start().IsMatch(row.Text);

    /// <returns><see cref="RowRole.FigureCaption"/>, <see cref="RowRole.TableCaption"/>, <see cref="RowRole.Listing"/>, or <see cref="RowRole.Open"/> for any other text.</returns>
    public static RowRole RoleOf(string text) => !Start().IsMatch(text) ? RowRole.Open : char.ToUpperInvariant(text[0]) switch
    {
        'F' => RowRole.FigureCaption,
        'T' => RowRole.TableCaption,
        _ => RowRole.Listing,
    };

    /// <summary>"Figure 3: …", "Fig. 3. …", "Table 2 | …", IEEE's "TABLE IV" on a line of its own; not "Figure 3 shows …".</summary>
    [GeneratedRegex(@"^(?:(?:Figure|FIGURE|Fig\.?|FIG\.?|Table|TABLE|Tab\.|Algorithm|Listing|ALGORITHM)\.? ?(?:[A-Z]{1,2}[.-]?)?[0-9]{1,3}(?:\.[0-9]{1,2})?(?:\s?\([a-z]\))?\s?(?:[:.|–—]|$)|(?:TABLE|Table) [IVXL]{1,6}[.:]?(?: |$)|Algorithm [0-9]{1,2} )", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
