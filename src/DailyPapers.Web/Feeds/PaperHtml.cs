using System.Globalization;
using System.Text.RegularExpressions;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Feeds;

/// <summary>All that is published of a paper as HTML that needs neither styles nor anything else of ours. Every address in it is absolute.</summary>
internal static partial class PaperHtml
{
    /// <summary>No votes: they change every hour, and an item that changed is news for a reader.</summary>
    public static string Of(Entry entry) => string.Concat(Lead(entry), Titles(entry), Facts(entry), Bullets(entry), Abstract(entry));

    private static string Lead(Entry entry)
    {
        if (entry.Summary is not { } summary)
            return $"<p><strong>요약 대기</strong> {HtmlText.Escape(VisibleText.Title(EntryJson.FailureOf(entry).Message))}</p>";
        var headline = HtmlText.Element("strong", HtmlText.Escape(VisibleText.Title(summary.Headline)));
        return HtmlText.Element("p", headline + Mark(entry, "headline"));
    }

    private static string Titles(Entry entry)
    {
        var korean = HtmlText.Escape(VisibleText.Title(entry.Summary?.TitleKo)) + Mark(entry, "title_ko");
        var original = $"<em lang=\"en\">{HtmlText.Link(PaperLines.Title(entry), entry.Paper.Id.ArxivUrl)}</em>";
        return $"<p>{korean}{(korean.Length == 0 ? "" : "<br>")}{original}</p>";
    }

    private static string Facts(Entry entry)
    {
        var facts = PaperFacts.From(entry.Extra);
        var parts = new[]
        {
            HtmlText.Escape(PaperLines.PlainAuthors(entry.Paper)),
            HtmlText.Escape(VisibleText.Title(entry.Paper.Organization)),
            HtmlText.Escape(VisibleText.Title(entry.Summary?.Area)),
            Named("코드", FactTexts.CodeAddress(entry, facts)),
            Named("프로젝트", FactTexts.ProjectAddress(entry, facts)),
            HtmlText.Escape(FactTexts.Basis(entry, entry.Provenance?.SourceVersion)),
            HtmlText.Escape(FactTexts.PassedOver(entry)),
        };
        return HtmlText.Element("p", string.Join(" · ", parts.Where(part => part.Length > 0)));
    }

    private static string Named(string name, string? address) => address is null ? "" : HtmlText.Link(name, address);

    private static string Bullets(Entry entry)
    {
        var bullets = (entry.Summary?.Bullets ?? []).Select((bullet, index) => HtmlText.Element("li", Bullet(entry, bullet, index)));
        var elsewhere = HtmlText.Element("li", Marked(Marks.ReasonsElsewhere(entry)));
        return HtmlText.Element("ul", string.Concat(bullets) + elsewhere);
    }

    private static string Bullet(Entry entry, Bullet bullet, int index)
    {
        var label = HtmlText.Element("strong", HtmlText.Escape(bullet.Label));
        var link = bullet.Evidence is { } evidence ? $" ({HtmlText.Link("원문 " + EvidenceLink.Label(evidence), EvidenceLink.Address(entry, evidence))})" : "";
        return $"{label}{(label.Length == 0 ? "" : " ")}{HtmlText.Escape(bullet.Text)}{Mark(entry, PaperLines.Bullet(index))}{link}";
    }

    private static string Abstract(Entry entry)
    {
        var pairs = string.Concat((entry.Summary?.Abstract ?? []).Select((pair, index) => Pair(entry, pair, index)));
        return pairs.Length > 0 ? "<h3>초록</h3>" + pairs : HtmlText.Element("blockquote lang=\"en\"", English(entry.Paper));
    }

    private static string Pair(Entry entry, SentencePair pair, int index)
    {
        var korean = HtmlText.Escape(pair.Korean) + Mark(entry, string.Create(CultureInfo.InvariantCulture, $"abstract[{index}]"));
        var english = HtmlText.Element("small lang=\"en\"", HtmlText.Escape(pair.English));
        return HtmlText.Element("p", korean.Length > 0 && english.Length > 0 ? korean + "<br>" + english : korean + english);
    }

    private static string English(Paper paper) =>
        string.Concat(Paragraphs().Split(paper.Abstract).Select(paragraph => HtmlText.Element("p", HtmlText.Escape(paragraph))));

    private static string Mark(Entry entry, string place) => Marked(Marks.ReasonsBehind(entry, place)) is { Length: > 0 } mark ? " " + mark : "";

    private static string Marked(string reasons) => reasons.Length == 0 ? "" : $"<strong>{Marks.Words}</strong>({HtmlText.Escape(reasons)})";

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraphs();
}
