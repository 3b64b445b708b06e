using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Proofreading;

/// <summary>Finds a word and, where it has another for it, puts that in its place.</summary>
internal sealed class WordRule(string word, string? replacement, Severity severity = Severity.Error, Repair repair = Repair.Model, Touch touches = Touch.Nothing)
    : PieceRule("test." + word, severity, repair)
{
    public override Touch Touches => touches;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        for (var at = piece.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = piece.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            yield return new Hit(piece, at, word.Length, replacement);
    }
}
