using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Writes the words of a row as text. Indices are kept apart from what they hang on; marks of footnotes are left out, as their numbers would be taken for the paper's.</summary>
internal static partial class RowText
{
    /// <summary>In heights: what is drawn without a gap is one word to the eye: small capitals (<c>T</c>, <c>ABLE</c>), a full stop in another font.</summary>
    private const double NoGap = 0.1;

    /// <summary>Of the row's height; small capitals have 0.8.</summary>
    private const double IndexHeight = 0.78;

    /// <param name="words">From left to right; at least one.</param>
    /// <param name="top">Of the row.</param>
    /// <param name="bottom">Of the row.</param>
    /// <param name="cellGap">Points from which on two words stand in two cells.</param>
    public static ImmutableArray<string> Cells(ImmutableArray<PdfWord> words, double top, double bottom, double cellGap)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var height = Math.Max(bottom - top, 0.5);
        var (right, before) = (words[0].Left, words[0]);
        foreach (var word in words)
        {
            var gap = word.Left - right;
            if (gap > cellGap && cell.Length > 0)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }

            Append(cell, word, IsSmallCapitals(before, word, gap / height) ? 0 : gap / height, IndexMark(word, top, bottom, height));
            before = word;
            right = Math.Max(right, word.Right);
        }

        if (cell.Length > 0 || cells.Count == 0)
            cells.Add(cell.ToString());
        return cells.ToImmutable();
    }

    private static void Append(StringBuilder cell, PdfWord word, double gap, string mark)
    {
        if (cell.Length == 0)
            cell.Append(word.Text);
        else if (mark.Length > 0 && gap < 0.3)
            AppendIndex(cell, word.Text, mark);
        else
            cell.Append(gap <= NoGap && IsOneWord(cell[^1], word.Text) ? "" : " ").Append(word.Text);
    }

    private static void AppendIndex(StringBuilder cell, string text, string mark)
    {
        var tail = cell.ToString(Math.Max(0, cell.Length - 4), Math.Min(4, cell.Length));
        if (mark == "^" && NoteMark().IsMatch(text) && BehindWord().IsMatch(tail))
            return;
        cell.Append(mark).Append(text);
    }

    private static string IndexMark(PdfWord word, double top, double bottom, double height) =>
        word.Height > IndexHeight * height || word.Height <= 0 ? ""
        : word.Top < top + (0.1 * height) ? "^"
        : word.Bottom > bottom - (0.05 * height) ? "_" : "";

    /// <summary>The second part is lower, and styles space small capitals out.</summary>
    private static bool IsSmallCapitals(PdfWord first, PdfWord second, double gap) => gap < 0.3 && second.Height < 0.9 * first.Height && second.Height > IndexHeight * first.Height && first.Text.All(char.IsUpper);

    private static bool IsOneWord(char last, string text) =>
        text[0] is ',' or '.' or ';' or ':' or ')' or ']' or '’' or '”' or '?' or '!' or '%' or '-'
        || last is '(' or '[' or '“' or '‘'
        || (char.IsUpper(last) && char.IsUpper(text[0]) && text.All(character => !char.IsLower(character)));

    [GeneratedRegex("^(?:[0-9]{1,2}(?:[,–-][0-9]{1,2}){0,5}|[∗*†‡§¶]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"(?:\p{L}{3}|\p{L}[.,;:?!”’)]|[\]).,;:?!”’%])$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindWord();
}
