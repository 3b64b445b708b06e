using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Digests;

/// <summary>The smallest rule that mends: <c>LLM를</c> becomes <c>LLM을</c>. What reads digests must not depend on which rules there are.</summary>
internal sealed class LatinObjectRule() : PieceRule("particle.latin", Severity.Error, Repair.Mend)
{
    private const string Wrong = "LLM를";

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        for (var at = piece.Text.IndexOf(Wrong, StringComparison.Ordinal); at >= 0; at = piece.Text.IndexOf(Wrong, at + 1, StringComparison.Ordinal))
            yield return new Hit(piece, at, Wrong.Length, "LLM을");
    }
}
