using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Bench;

/// <summary>A hit of a rule in a recorded answer.</summary>
internal sealed record KoreanHit(KoreanRecorded Recorded, string Rule, Hit Hit)
{
    /// <summary>Without a judgement.</summary>
    public KoreanVerdict Key => new(Rule, Recorded.Id, Hit.Piece.Where, Hit.Start, "");
}
