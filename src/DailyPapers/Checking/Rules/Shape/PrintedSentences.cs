using System.Collections.Immutable;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>
/// What a printed list or dictionary says without its brackets. Sentences stand one after the other, phrases with commas; each key stays before its
/// text, since it may tell of what the text is (<c>{'GPT-4o': '91%입니다.'}</c>).
/// </summary>
internal static class PrintedSentences
{
    /// <summary>Null where no code can know: a text without Korean, or sentences and phrases mixed.</summary>
    public static string? Of(ImmutableArray<PrintedEntry> entries)
    {
        if (entries.Any(entry => !IsKorean(entry.Text)))
            return null;
        var texts = entries.Select(entry => entry.Text.Trim()).ToList();
        if (entries.Length == 1 && entries[0].Key is null)
            return texts[0];
        if (entries[0].Key is not null)
            return string.Join(' ', entries.Zip(texts, (entry, text) => $"{entry.Key!.Trim().TrimEnd(':')}: {Closed(text)}"));
        return texts.TrueForAll(IsSentence) ? string.Join(' ', texts.Select(Closed)) : texts.Exists(IsSentence) ? null : string.Join(", ", texts);
    }

    private static bool IsKorean(string text) => text.AsSpan().ContainsAnyInRange('\uAC00', '\uD7A3') && !PrintedValueRule.IsPrinted(text);

    private static bool IsSentence(string text) => IsClosed(text) || text[^1] is '다' or '요';

    private static string Closed(string text) => IsClosed(text) ? text : text + ".";

    private static bool IsClosed(string text) => text.AsSpan().TrimEnd("\"'”’)")[^1] is '.' or '?' or '!';
}
