namespace DailyPapers.Reading.Pdf;

/// <summary>Rows of one paragraph, while it grows.</summary>
internal sealed class Paragraph(PageMeasures measures)
{
    private readonly List<PdfRow> rows = [];

    public bool IsEmpty => rows.Count == 0;

    public bool IsItem => rows.Count > 0 && (Prose.IsItem(rows[0].Text) || Prose.IsCounted(rows[0].Text));

    public void Add(PdfRow row) => rows.Add(row);

    public string Text(LineJoiner joiner)
    {
        var text = "";
        foreach (var row in rows)
            text = joiner.Join(text, row.Text);
        return rows.Count > 0 && Prose.IsItem(rows[0].Text) ? Prose.WithoutBullet(text) : text;
    }

    /// <summary>Whether the row goes on with the paragraph's sentence.</summary>
    public bool GoesOnWith(PdfRow row)
    {
        if (rows.Count == 0)
            return true;
        if (Prose.IsItem(row.Text))
            return false;
        var last = rows[^1];
        if (Prose.IsCounted(row.Text) && (last.EndsSentence || last.Text[^1] is ';' or ','))
            return false;
        return last.Page == row.Page && Math.Abs(last.ColumnLeft - row.ColumnLeft) < 2 && row.Top > last.Top ? GoesOnBelow(last, row) : GoesOnElsewhere(last, row);
    }

    private bool GoesOnBelow(PdfRow last, PdfRow row)
    {
        var distance = row.Top - last.Top;
        if (distance > 1.35 * measures.Step)
            // A figure or a footnote may stand between the halves of a sentence.
            return distance > 4 * measures.Step && GoesOnElsewhere(last, row);
        if (last.EndsShort && last.EndsSentence)
            return false;
        var indent = row.Left - last.Left;
        var isHanging = IsItem && rows.Count == 1;
        if (indent > 0.6 * row.Height && !isHanging)
            return !last.EndsSentence && row.Text.Length > 0 && char.IsLower(row.Text[0]);
        return !(indent < -0.6 * row.Height && rows.Count > 1 && last.EndsSentence);
    }

    private static bool GoesOnElsewhere(PdfRow last, PdfRow row)
    {
        if (!row.IsAsHighAs(last.Height))
            return false;
        var isIndented = row.Left > row.ColumnLeft + (0.6 * row.Height);
        return !last.EndsSentence || char.IsLower(row.Text[0]) ? !isIndented || !char.IsUpper(row.Text[0]) || !last.EndsShort : !last.EndsShort && !isIndented;
    }
}
