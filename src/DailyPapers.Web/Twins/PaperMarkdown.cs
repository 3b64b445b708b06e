using System.Globalization;
using System.Runtime.CompilerServices;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Twins;

/// <summary>All that is published of a paper as Markdown without folds, for copying and for machines.</summary>
internal static class PaperMarkdown
{
    /// <summary>A paper stands in its own file and in its day's: while the day is in memory the text is made once.</summary>
    private static readonly ConditionalWeakTable<Entry, string> Bodies = [];

    /// <param name="entry">The paper.</param>
    /// <param name="level">Of its heading; there is none within.</param>
    public static string Of(Entry entry, int level) => $"{new string('#', level)} {PaperLines.TitleLink(entry)}\n\n{Bodies.GetValue(entry, Body)}";

    private static string Body(Entry entry) => DayPage.Blocks(
    [
        PaperLines.Lead(entry),
        Facts(entry),
        PaperNotes.Render(entry),
        PaperLines.Bullets(entry),
        Section("초록", entry.IsPending || entry.Summary!.Abstract.IsEmpty ? DayEntry.EnglishAbstract(entry.Paper) : Abstract(entry)),
        Section("근거", DayEntry.Quotes(entry)),
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

    private static string Section(string name, string content) => content.Length == 0 ? "" : $"**{name}**\n\n{content}";
}
