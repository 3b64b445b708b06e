using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Proofreading;

/// <summary>Replaces some words at once, each by its own.</summary>
internal sealed class ByTextRule(string id, params (string Word, string Replacement)[] words) : PieceRule(id, Severity.Error, Repair.Model)
{
    public override Touch Touches => Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing) =>
        words.Select(each => (At: piece.Text.IndexOf(each.Word, StringComparison.Ordinal), each)).Where(found => found.At >= 0)
            .Select(found => new Hit(piece, found.At, found.each.Word.Length, found.each.Replacement));
}
