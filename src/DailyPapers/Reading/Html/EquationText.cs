using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>
/// Writes an equation, or a group of them, as one formula: the converter cuts them into a cell for each side of an alignment. Words
/// between them (<c>\intertext</c>) part it in two.
/// </summary>
internal sealed class EquationText(InlineText inline)
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder tex = new();
    private bool isNewRow;

    public static string Of(PageNode equation, InlineText inline)
    {
        var writer = new EquationText(inline);
        writer.Write(equation);
        writer.EndFormula();
        return PlainText.Line(writer.text.ToString());
    }

    private void Write(PageNode node)
    {
        if (node.Role == PageRole.Formula)
            AddFormula(inline.TexOf(node));
        else if (node.IsText || node.Ink.Vanishes)
            AddWords(node);
        else if (!inline.PutsAside(node))
            WriteAll(node);
    }

    private void WriteAll(PageNode node)
    {
        foreach (var child in node.Children)
            Write(child);
        isNewRow |= node.Name == "tr" || node.Role == PageRole.Row;
    }

    private void AddFormula(string formula)
    {
        if (formula.Length == 0)
            return;
        if (tex.Length > 0)
            tex.Append(isNewRow ? @" \\ " : " ");
        tex.Append(formula);
        isNewRow = false;
    }

    private void AddWords(PageNode node)
    {
        var words = new StringBuilder();
        inline.Write(words, node);
        if (string.IsNullOrWhiteSpace(words.ToString()))
            return;
        EndFormula();
        text.Append(words);
    }

    private void EndFormula()
    {
        InlineText.WriteFormula(text.Append(' '), tex.ToString());
        text.Append(' ');
        tex.Clear();
    }
}
