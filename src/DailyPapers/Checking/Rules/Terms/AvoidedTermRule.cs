using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>
/// Forms that the glossary writes otherwise: other spellings wherever they stand, wrong words where the paper speaks of the term. An ordinary word is a
/// wrong one only before its own English.
/// </summary>
internal sealed class AvoidedTermRule() : PieceRule("term.avoided", Severity.Style, Repair.Mend)
{
    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var reading = piece.Terms(writing.Glossary);
        foreach (var match in reading.Matches)
        {
            if (match.Form is { Standing: Standing.Variant or Standing.Avoided, Korean: { } korean } && IsWrong(match, reading.GlossAt(match.End), piece, writing))
                yield return TermMend.Hit(piece, match.Start, match.Form.Text.Length, korean, reading.GlossAt(match.End));
        }
    }

    private static bool IsWrong(TermMatch match, Gloss? gloss, Piece piece, Writing writing)
    {
        if (match.Form.Standing == Standing.Variant && !match.Form.IsOrdinary)
            return true;
        if (gloss is not null && match.Form.IsEnglish(gloss))
            return !TermIndex.IsRight(match.Form.Text, writing);
        return !match.Form.IsOrdinary && !IsCompared(piece.Text, match) && SourceTerms.Speaks(writing, match.Form.Term.English) && !TermIndex.HasSecondMeaning(match.Form.Text, writing);
    }

    /// <summary>더 큰 언어 모델 is no large language model: a larger one.</summary>
    private static bool IsCompared(string text, TermMatch match)
    {
        if (match.Form.Text[0] is not ('큰' or '커' or '거' or '작' or '적' or '몇' or '닫' or '드'))
            return false;
        var before = text.AsSpan(0, match.Start).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word is "더" or "가장" or "훨씬" or "매우" or "아주" or "제일" or "더욱" or "점점" or "보다" or "크고" or "작고" or "많은" || word.EndsWith("배", StringComparison.Ordinal) || word.EndsWith("보다", StringComparison.Ordinal) || word.EndsWith("만큼", StringComparison.Ordinal);
    }
}
