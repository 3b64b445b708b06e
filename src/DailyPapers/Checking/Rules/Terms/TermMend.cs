using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>Another word in the place of one: its gloss stays, and the particle behind both follows the new word.</summary>
internal static class TermMend
{
    public static Hit Hit(Piece piece, int start, int length, string word, Gloss? gloss = null)
    {
        var text = piece.Text;
        var (kept, end) = (start + length, gloss?.End ?? start + length);
        var particle = ParticleFitting.Refit(text.AsSpan(start, length), word, text.AsSpan(end));
        return new Hit(piece, start, end - start + particle.Length, string.Concat(word, text.AsSpan(kept, end - kept), particle.Text)) is var whole && particle.Length > 0
            ? whole
            : new Hit(piece, start, length, word);
    }
}
