using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>A particle without its word: a macro of the source fell out (저희는 에서, from <c>We evaluate \ours on \bench</c>). Only who knows the source can fill the gap.</summary>
internal sealed class BareRule() : PieceRule("particle.bare", Severity.Error, Repair.Model)
{
    private const string Endings = "는은을를에와의로며운던된할한및여해";

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        foreach (var standing in StandingParticle.In(piece))
        {
            if (!standing.HasWord || IsBare(piece.Text, standing))
                yield return Bare(piece, standing);
        }
    }

    /// <summary>Whether the word before has its particle or is a verb, so that another particle cannot be its own. 로 부터 is one particle in two pieces.</summary>
    public static bool IsBare(string text, StandingParticle standing)
    {
        var before = text.AsSpan(0, standing.End);
        if (standing.Written is "부터" or "까지" && (before.EndsWith("로") || before.EndsWith("에서")))
            return false;
        return (Endings.Contains(before[^1], StringComparison.Ordinal) || before.EndsWith("에서") || before.EndsWith("그리고")) && !ListedWords.Nouns.IsAtEnd(before);
    }

    private static Hit Bare(Piece piece, StandingParticle standing)
    {
        var hit = new Hit(piece, standing.Start, standing.Length);
        return hit with { Complaint = $"{piece.Spoken}에 앞말이 빠진 조사가 있습니다: \"{Excerpt.Of(hit.Text)}\". 빠진 이름이나 낱말을 원문에서 찾아 넣어 다시 쓰세요." };
    }
}
