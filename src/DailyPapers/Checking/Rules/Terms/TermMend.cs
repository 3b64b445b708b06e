using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>Another word in the place of one: its gloss stays, and the particle behind both follows the new word.</summary>
internal static class TermMend
{
    public static Hit Hit(Piece piece, int start, int length, string korean, Gloss? gloss = null)
    {
        var text = piece.Text;
        var (word, end) = (start + length, gloss?.End ?? start + length);
        return WordEnding.Refitted(text, end, korean) is { } particle
            ? new Hit(piece, start, end + particle.Length - start, string.Concat(korean, text.AsSpan(word, end - word), particle.Particle))
            : new Hit(piece, start, length, korean);
    }
}
