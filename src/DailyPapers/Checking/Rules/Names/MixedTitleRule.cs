using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Names;

/// <summary>A paper without a Korean title on a day on which others have one. Where nothing of a paper is Korean its title isn't what is missing: it waits for its summary, or was not translated at all.</summary>
internal sealed class MixedTitleRule() : DayRule("title.mixed", Severity.Style, Repair.Model)
{
    public override IEnumerable<(int Paper, Hit Hit)> Find(ImmutableArray<Writing> day)
    {
        if (!day.Any(HasKorean))
            yield break;
        for (var paper = 0; paper < day.Length; paper++)
        {
            if (!HasKorean(day[paper]) && IsKorean(day[paper]) && day[paper].Pieces.FirstOrDefault(piece => piece.Kind == PieceKind.Title) is var title && (title ?? day[paper].Pieces.FirstOrDefault()) is { } place)
                yield return (paper, new Hit(place, 0, title?.Text.Length ?? 0) { Shown = title is { Text.Length: > 0 } ? title.Text : day[paper].Title });
        }
    }

    private static bool HasKorean(Writing writing) => writing.Pieces.Any(piece => piece.Kind == PieceKind.Title && Hangul.IsIn(piece.Text));

    private static bool IsKorean(Writing writing) => writing.Pieces.Any(piece => piece.Kind != PieceKind.Authors && Hangul.IsIn(piece.Text));
}
