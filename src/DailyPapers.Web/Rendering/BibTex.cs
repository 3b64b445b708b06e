using System.Globalization;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Rendering;

/// <summary>A paper as BibTeX, in the form that arXiv recommends (<c>@misc</c> with <c>eprint</c>).</summary>
internal static class BibTex
{
    private const int MostAuthors = 50;

    public static string Of(Paper paper)
    {
        var authors = string.Join(" and ", paper.Authors.Select(name => Escaped(VisibleText.Cut(name, 100))).Where(name => name.Length > 0).Take(MostAuthors));
        var key = string.Concat((VisibleText.Of(paper.Authors.FirstOrDefault()).Split(' ')[^1] + paper.Published.Year.ToString(CultureInfo.InvariantCulture)).Where(char.IsAsciiLetterOrDigit)) + ":" + paper.Id.Value.Replace('/', '-');
        var others = paper.Authors.Length > MostAuthors ? " and others" : "";
        return string.Create(CultureInfo.InvariantCulture, $"@misc{{{key},\n  title = {{{Escaped(VisibleText.Title(paper.Title))}}},\n  author = {{{authors}{others}}},\n  year = {{{paper.Published.Year}}},\n  eprint = {{{paper.Id}}},\n  archivePrefix = {{arXiv}},\n  url = {{{paper.Id.ArxivUrl}}}\n}}");
    }

    // Formulas keep their signs; a lone brace would end the field, and a lone dollar is money.
    private static string Escaped(string text)
    {
        var (escaped, hasFormulas) = (new StringBuilder(text.Length), text.Count(character => character == '$') % 2 == 0);
        var (depth, isFormula) = (0, false);
        foreach (var character in text)
        {
            if (character == '}' && depth == 0)
                continue;
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            isFormula ^= character == '$' && hasFormulas;
            var isSign = character is '&' or '%' or '#' || (character == '_' && !isFormula) || (character == '$' && !hasFormulas);
            escaped.Append(isSign ? "\\" : "").Append(character);
        }

        return escaped.Append('}', depth).ToString();
    }
}
