using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>A row that looks like a heading; whether it is one, the headings in front of it decide.</summary>
/// <param name="Number">As printed, without a full stop at its end.</param>
/// <param name="Path">3.2 is 3, 2; A.1 is 1, 1; IV is 4.</param>
internal sealed partial record HeadingLine(HeadingKind Kind, string Number, ImmutableArray<int> Path, string Title)
{
    private const int LongestTitle = 150;

    /// <summary>Text that follows in the same line ("Abstract—We show …").</summary>
    public string Rest { get; init; } = "";

    public static bool IsNumbered(PdfRow row) => row.Cells.Length <= 2 && Parse(row) is not null;

    /// <summary>Null where the row has no number in front of a title.</summary>
    public static HeadingLine? Parse(PdfRow row)
    {
        if (row.Text.Length > LongestTitle + 20 || row.Cells.Length > 2 || row.Words[0].Height < 0.85 * row.Height || Form().Match(row.Text) is not { Success: true } match)
            return null;
        var (number, title) = (match.Groups["number"].Value.TrimEnd('.', ':'), match.Groups["title"].Value.Trim());
        // A cell that isn't the number's own is a column of a table, or a page number in the list of contents.
        var isTorn = row.Cells.Length == 2 && row.Cells[0].TrimEnd('.', ':') != number && row.Cells[0].TrimEnd('.', ':') != "Appendix " + number;
        return isTorn || !IsTitle(title) ? null : new HeadingLine(KindOf(number), number, PathOf(number), title);
    }

    private static bool IsTitle(string title) =>
        title.Length <= LongestTitle && title[^1] is not ('.' or ',' or ';' or '-' or '=') && title.Count(char.IsLetter) >= Math.Max(2, title.Length / 2)
        && !title.Contains("= ", StringComparison.Ordinal) && char.IsLetterOrDigit(title.TrimStart('“', '"', '(', '‘', '$')[..1].FirstOrDefault('.'));

    private static HeadingKind KindOf(string number) => char.IsAsciiDigit(number[0]) ? HeadingKind.Arabic : number.Length > 1 && number.All("IVX".Contains) ? HeadingKind.Roman : HeadingKind.Letter;

    private static ImmutableArray<int> PathOf(string number) => [.. number.Split('.').Select(part =>
        char.IsAsciiDigit(part[0]) ? int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture) : part.Length == 1 ? part[0] - 'A' + 1 : Roman(part))];

    /// <summary>Up to XXXIX, all that sections need.</summary>
    public static int Roman(string number)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var value = Digit(number[i]);
            sum += i + 1 < number.Length && Digit(number[i + 1]) > value ? -value : value;
        }

        return sum;
    }

    private static int Digit(char letter) => letter switch { 'I' => 1, 'V' => 5, _ => 10 };

    [GeneratedRegex(@"^(?:(?:Appendix|APPENDIX) (?=[A-Z]\b))?(?<number>[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[A-Z](?:\.[0-9]{1,2}){0,3}|[IVX]{1,5})(?:\.|:)? (?<title>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
