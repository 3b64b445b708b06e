using System.Collections.Immutable;
using DailyPapers.Checking.Evidencing;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules;

/// <summary>A quote is worth showing only if the source has it; a bullet without one is still a bullet, a draft without most of them is not to be believed.</summary>
internal static class EvidenceRule
{
    public static IEnumerable<Finding> Check(EvidencedDraft draft) =>
        draft.Draft.Bullets.Select((bullet, index) => (bullet.Quote, Index: index)).Where(entry => draft.Evidence[entry.Index] is null)
            .Select(entry => new Finding("evidence.missing", Severity.Style, $"bullets[{entry.Index}]", entry.Quote));

    /// <summary>More than half of the quotes are not in the source.</summary>
    /// <param name="written">The model's own bullets.</param>
    /// <param name="lost">Those without words of the source, from 0.</param>
    public static IEnumerable<Finding> CheckLost(Draft written, ImmutableArray<int> lost)
    {
        var count = written.Bullets.Length;
        if (lost.Length * 2 <= count)
            yield break;
        var quotes = lost.Select(index => $"불릿 {index + 1} {Shown(written.Bullets[index].Quote)}");
        yield return new Finding("evidence.lost", Severity.Error, "bullets", $"{lost.Length}/{count}")
        {
            Repair = Repair.Model,
            Complaint = $"불릿 {count}개 가운데 {lost.Length}개의 quote를 원문에서 찾지 못했습니다: {string.Join(", ", quotes)}. quote는 번역하거나 줄이거나 고치지 말고 본문이나 초록의 문장을 글자 그대로 옮기세요.",
        };
    }

    private static string Shown(string quote) => quote.Length == 0 ? "(비어 있음)" : $"\"{Excerpt.Of(quote)}\"";
}
