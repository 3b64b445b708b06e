using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>The lines of a paper that README and the day's page share.</summary>
internal static class PaperLines
{
    /// <summary>Names beyond are counted.</summary>
    internal const int MostAuthors = 50;

    private const int NameLength = 100;

    /// <summary>A bullet's place in the data.</summary>
    internal static string Bullet(int index) => string.Create(CultureInfo.InvariantCulture, $"bullets[{index}]");

    internal static string Title(Entry entry) => VisibleText.Title(entry.Paper.Title) is { Length: > 0 } title ? title : entry.Paper.Id.Value;

    internal static string TitleLink(Entry entry) => MarkdownLink.To(Title(entry), entry.Paper.Id.ArxivUrl);

    /// <summary>What the lists of headlines call a paper: the finding, else its Korean title, else its title.</summary>
    internal static string Name(Entry entry)
    {
        var korean = VisibleText.Title(entry.Summary?.Headline) is { Length: > 0 } headline ? headline : VisibleText.Title(entry.Summary?.TitleKo);
        return korean.Length > 0 ? korean : Title(entry);
    }

    /// <summary>Headline and Korean title, or why there are none. Imported papers may lack both.</summary>
    internal static string Lead(Entry entry)
    {
        if (entry.Summary is not { } summary)
            return $"**요약 대기** {MarkdownText.Escape(VisibleText.Title(EntryJson.FailureOf(entry).Message))}";
        var title = Line(summary.TitleKo, Marks.Behind(entry, "title_ko"), bold: false);
        var headline = Line(summary.Headline, Marks.Behind(entry, "headline"), bold: true);
        if (headline.Length == 0 || VisibleText.Title(summary.Headline) == VisibleText.Title(summary.TitleKo))
            return Line(summary.TitleKo, Marks.Behind(entry, "headline") + Marks.Behind(entry, "title_ko"), bold: true);
        return title.Length == 0 ? headline : $"{headline}<br>\n{title}";
    }

    /// <summary>The bullets and, behind them, marks that belong to no line; empty for a pending paper.</summary>
    internal static string Bullets(Entry entry)
    {
        var bullets = (entry.Summary?.Bullets ?? []).Select((bullet, index) => BulletLine(entry, bullet, index));
        var elsewhere = Marks.Elsewhere(entry);
        return string.Join('\n', elsewhere.Length == 0 ? bullets : bullets.Append("- " + elsewhere));
    }

    internal static string Label(Bullet bullet) =>
        VisibleText.Of(bullet.Label).Length == 0 ? "" : $"**{MarkdownText.Escape(bullet.Label)}** ";

    /// <summary>At most <paramref name="most"/> names, the others counted.</summary>
    internal static string Authors(Paper paper, int most) => Authors(paper, most, MarkdownText.Escape);

    /// <summary>The same as plain text, at most <see cref="MostAuthors"/>.</summary>
    internal static string PlainAuthors(Paper paper) => Authors(paper, MostAuthors, name => name);

    private static string Authors(Paper paper, int most, Func<string, string> escape)
    {
        var names = paper.Authors.Select(name => VisibleText.Cut(name, NameLength)).Where(name => name.Length > 0).ToList();
        var shown = string.Join(", ", names.Take(most).Select(escape));
        return names.Count <= most ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} 외 {names.Count - most}명");
    }

    /// <summary>The paper in one line, where the page has no room for more.</summary>
    /// <param name="entry">The paper.</param>
    /// <param name="anchor">What links point to; null where none do.</param>
    internal static string OneLine(Entry entry, string? anchor)
    {
        var name = entry.IsPending ? "**요약 대기**" : MarkdownText.Escape(VisibleText.Cut(Name(entry), NameLength)) + Marks.Behind(entry, "headline");
        return $"- {(anchor is null ? "" : PageAnchors.Element(anchor))}{TitleLink(entry)}: {name}";
    }

    private static string BulletLine(Entry entry, Bullet bullet, int index)
    {
        var link = bullet.Evidence is { } evidence ? " " + EvidenceLink.Short(entry, evidence) : "";
        return $"- {Label(bullet)}{MarkdownText.Escape(bullet.Text)}{Marks.Behind(entry, Bullet(index))}{link}";
    }

    private static string Line(string text, string mark, bool bold)
    {
        var line = MarkdownText.Escape(VisibleText.Title(text));
        if (line.Length == 0)
            return "";
        // Two bold parts in a row would read as one.
        return bold ? $"**{line}**{(mark.Length == 0 ? "" : " ·")}{mark}" : line + mark;
    }
}
