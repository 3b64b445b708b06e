using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Languages;

/// <summary>Sentences that were left in English: what nobody translated cannot be published as a translation. What repeats a translated sentence is taken out.</summary>
internal sealed class NotKoreanRule() : PieceRule(Name, Severity.Error, Repair.Refuse)
{
    public const string Name = "language.not-korean";

    public override string FailureCode => "draft.not-korean";

    public override Touch Touches => Touch.Latin | Touch.Numbers;

    /// <param name="text">Of the Korean.</param>
    /// <param name="title">The paper's own.</param>
    /// <param name="isTitle">Whether the text is to be the Korean title.</param>
    /// <param name="english">The sentence that is translated; null where there is none.</param>
    /// <returns>The English of it; null where all is Korean or may stay as it is.</returns>
    public static string? Untranslated(string text, string title, bool isTitle, string? english) =>
        (isTitle && EnglishProse.IsSameName(text, title)) || (english is not null && EnglishProse.IsNameOrAddress(english)) ? null : EnglishProse.In(text, title);

    public static string Complaint(string spoken, string span) => $"{spoken}에 번역되지 않은 문장이 있습니다: \"{Excerpt.Of(span)}\". 한국어로 옮기세요.";

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var repeated = RepeatedEnglish.In(piece, writing.Source).ToList();
        foreach (var (at, length) in repeated)
            yield return new Hit(piece, at, length, "") { Complaint = Complaint(piece.Spoken, piece.Text.Substring(at, length)) };
        if (repeated.Count > 0 || string.IsNullOrWhiteSpace(piece.Text) || Untranslated(piece.Text, writing.Title, piece.Kind == PieceKind.Title, piece.English) is not { } span)
            yield break;
        var start = piece.Text.IndexOf(span, StringComparison.Ordinal);
        var hit = start < 0 ? new Hit(piece, 0, piece.Text.Length) { Shown = span } : new Hit(piece, start, span.Length);
        yield return hit with { Complaint = Complaint(piece.Spoken, span) };
    }
}
