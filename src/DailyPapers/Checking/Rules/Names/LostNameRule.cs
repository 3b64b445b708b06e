using DailyPapers.Checking.Names;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Names;

/// <summary>The name of the paper's own work stands in no bullet: a reader could not look for it.</summary>
internal sealed class LostNameRule() : Rule("name.lost", Severity.Error, Repair.Model)
{
    public override IEnumerable<Hit> Find(Writing writing)
    {
        if (writing.Title.Length == 0 || SourceNames.Of(writing).Own is not { } own)
            yield break;
        Piece? first = null;
        foreach (var bullet in writing.Bullets)
        {
            first ??= bullet;
            if (own.IsIn(bullet.Text))
                yield break;
        }

        if (first is not null)
            yield return new Hit(first, 0, 0) { Shown = own.Text, Complaint = $"어느 불릿에도 논문이 제안한 이름이 없습니다: \"{own.Text}\". 첫 불릿의 주어로 쓰세요." };
    }
}
