using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Html;

/// <summary>Writes what an element holds as one line: formulas as TeX between dollars, footnotes cut out, unseen text put aside.</summary>
internal sealed class InlineText(Finds finds)
{
    private const string Closing = ".,;:!?)]";

    /// <summary>Where in the line a footnote was cut out; -1 for nowhere.</summary>
    private int cutAt = -1;

    /// <summary>A clean line.</summary>
    public string Of(PageNode node)
    {
        var line = new StringBuilder();
        foreach (var child in node.Children)
            Write(line, child);
        return PlainText.Line(line.ToString());
    }

    /// <summary>The insides of an element whose role would leave it out.</summary>
    public void WriteWhole(StringBuilder line, PageNode node)
    {
        foreach (var child in node.Children)
            Write(line, child);
    }

    public void Write(StringBuilder line, PageNode node)
    {
        if (node.IsText)
            WriteText(line, node);
        else if (node.Ink.Vanishes)
            finds.Hide(AllOf(node));
        else if (node.Role == PageRole.Formula)
            WriteFormula(line, TexOf(node));
        else if (!PutsAside(node))
            WriteElement(line, node);
        else if (node.Role == PageRole.Note)
            cutAt = line.Length;
    }

    /// <summary>Footnotes, errors and what is no text; true where the element is done with.</summary>
    public bool PutsAside(PageNode node)
    {
        switch (node.Role)
        {
            case PageRole.Note:
                PutNote(node);
                return true;
            case PageRole.Error:
                finds.Error(AllOf(node));
                return true;
            case PageRole.Authors:
                PutLinks(node);
                return true;
            case PageRole.Dropped or PageRole.Number or PageRole.Bullet:
                return true;
            default:
                return false;
        }
    }

    /// <summary>Without dollars; empty for a formula that is not seen.</summary>
    public string TexOf(PageNode formula)
    {
        var tex = Tex.Clean(formula.Text);
        if (!formula.Ink.Vanishes && !formula.IsPale && !Tex.IsWhite(formula.Text))
            return tex;
        finds.Hide(tex);
        return "";
    }

    /// <summary>All characters below, seen or not.</summary>
    public static string AllOf(PageNode node) => string.Concat(node.Descendants().Where(one => one.IsText || one.Role == PageRole.Formula).Select(one => one.Text).Prepend(node.Text));

    public static void WriteFormula(StringBuilder line, string tex)
    {
        if (tex.Length > 0)
            line.Append('$').Append(tex).Append('$');
    }

    private void WriteText(StringBuilder line, PageNode text)
    {
        if (text.IsPale)
        {
            finds.Hide(text.Text);
            return;
        }

        if (text.Text == " ")
        {
            WriteSpace(line);
            return;
        }

        finds.EndHidden();
        // "as shown <note>.": the space in front of the note stays behind.
        if (cutAt == line.Length && Closing.Contains(text.Text[0], StringComparison.Ordinal))
        {
            while (line.Length > 0 && char.IsWhiteSpace(line[^1]))
                line.Length--;
        }

        cutAt = -1;
        line.Append(text.Text);
    }

    private static void WriteSpace(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
            line.Append(' ');
    }

    private void WriteElement(StringBuilder line, PageNode node)
    {
        if (node.Href.Length > 0)
            finds.Link(node.Href);
        var isApart = PageRoles.IsBlock(node.Role) || node.Role == PageRole.Break;
        if (isApart)
            WriteSpace(line);
        if (node.Name == "sup" && line.Length > 0 && char.IsAsciiDigit(line[^1]) && IsNumber(node))
            // Ten to the fifth is not a hundred and five.
            line.Append('^');
        foreach (var child in node.Children)
            Write(line, child);
        if (isApart)
            WriteSpace(line);
    }

    private static bool IsNumber(PageNode node) => AllOf(node).Trim() is { Length: > 0 and < 6 } text && text.All(character => char.IsAsciiDigit(character) || character is '-' or '+' or '\u2212');

    private void PutNote(PageNode note)
    {
        if (note.Has("ltx_role_footnotemark"))
            return;
        if (finds.IsInFront || note.Has("ltx_role_thanks"))
            PutLinks(note);
        else
            finds.Footnote(Of(note.Descendants().FirstOrDefault(node => node.Role == PageRole.NoteContent) ?? note));
    }

    private void PutLinks(PageNode node)
    {
        foreach (var link in node.Descendants().Where(one => one.Href.Length > 0))
            finds.Link(link.Href);
    }
}
