using System.Globalization;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Twins;

/// <summary>All that is published of a paper as Markdown without folds, for copying and for machines.</summary>
internal static class PaperMarkdown
{
    /// <param name="entry">The paper.</param>
    /// <param name="level">Of its heading; those within are one deeper.</param>
    public static string Of(Entry entry, int level) => DayPage.Blocks(
    [
        $"{new string('#', level)} {PaperLines.TitleLink(entry)}",
        PaperLines.Lead(entry),
        Facts(entry),
        PaperNotes.Render(entry),
        PaperLines.Bullets(entry),
        Section("초록", level, entry.IsPending || entry.Summary!.Abstract.IsEmpty ? DayEntry.EnglishAbstract(entry.Paper) : Abstract(entry)),
        Section("근거", level, DayEntry.Quotes(entry)),
        Keywords(entry),
        $"원문: [arXiv]({entry.Paper.Id.ArxivUrl}) · [Hugging Face]({entry.Paper.Id.HuggingFaceUrl})",
    ]);

    private static string Facts(Entry entry) => string.Join(" · ", new[]
    {
        string.Create(CultureInfo.InvariantCulture, $"▲ {entry.Paper.Upvotes}"),
        MarkdownText.Escape(VisibleText.Title(entry.Summary?.Area)),
        PaperLines.Authors(entry.Paper, PaperLines.MostAuthors),
        MarkdownText.Escape(VisibleText.Title(entry.Paper.Organization)),
    }.Where(fact => fact.Length > 0));

    private static string Abstract(Entry entry) => DayPage.Blocks(entry.Summary!.Abstract.Select((pair, index) => Pair(entry, pair, index)));

    /// <summary>The English stands quoted below its Korean.</summary>
    private static string Pair(Entry entry, SentencePair pair, int index)
    {
        var korean = MarkdownText.Escape(pair.Korean);
        var english = MarkdownText.Escape(pair.English);
        return DayPage.Blocks(
        [
            korean.Length == 0 ? null : korean + Marks.Behind(entry, string.Create(CultureInfo.InvariantCulture, $"abstract[{index}]")),
            english.Length == 0 ? null : "> " + english,
        ]);
    }

    private static string Keywords(Entry entry)
    {
        var keywords = (entry.Summary?.Keywords ?? []).Select(Keyword).Where(keyword => keyword.Length > 0);
        return string.Join(", ", keywords) is { Length: > 0 } list ? "키워드: " + list : "";
    }

    private static string Keyword(Keyword keyword)
    {
        var (korean, english) = (MarkdownText.Escape(VisibleText.Title(keyword.Korean)), MarkdownText.Escape(VisibleText.Title(keyword.English)));
        return korean.Length > 0 && english.Length > 0 ? $"{korean}({english})" : korean + english;
    }

    private static string Section(string name, int level, string content) => content.Length == 0 ? "" : $"{new string('#', level + 1)} {name}\n\n{content}";
}
