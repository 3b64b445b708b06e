using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Searching;

namespace DailyPapers.Web.Catalogs;

/// <summary>Editions as the catalog keeps them.</summary>
internal static class CatalogEntry
{
    /// <param name="edition">The day.</param>
    /// <param name="hash">Of its data.</param>
    public static CatalogDay Day(Edition edition, string hash)
    {
        var quality = Quality.Of(edition.Entries);
        return new CatalogDay(edition.Date, edition.IsFinal, hash, [.. edition.Entries.Select(entry => Paper(entry, edition.Date))], quality.Mended.Total, quality.Errors.Total);
    }

    private static CatalogPaper Paper(Entry entry, DateOnly date)
    {
        var (paper, summary) = (entry.Paper, entry.Summary);
        var code = FactTexts.CodeAddress(entry, PaperFacts.From(entry.Extra));
        return new CatalogPaper(
            paper.Id, date, VisibleText.Title(paper.Title), Shown(summary?.TitleKo), Shown(summary?.Headline),
            Areas.All.Any(area => area.Name == summary?.Area) ? summary!.Area : null,
            [.. (summary?.Keywords ?? []).Select(KeywordPage.Shown).Where(keyword => keyword.Korean.Length + keyword.English.Length > 0)],
            paper.Upvotes, code is not null, entry.IsPending, entry.Marks.Any())
        {
            Hash = PageKey.Of(date.ToString("O", CultureInfo.InvariantCulture), HashOf(entry)),
            Words = PageKey.Of(SearchDocument.Texts(entry).SelectMany(text => new[] { text.Text, text.Weight.ToString(CultureInfo.InvariantCulture) }).Append(summary?.Area)),
        };
    }

    private static string HashOf(Entry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            EntryJson.Write(json, entry.Failure is null ? entry : entry with { Failure = entry.Failure with { Attempts = 0 } });
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan).AsSpan(0, 12));
    }

    private static string? Shown(string? text) => text is null ? null : VisibleText.Title(text);
}
