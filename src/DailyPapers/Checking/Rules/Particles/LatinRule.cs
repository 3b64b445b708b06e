using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>After a Latin word, a number, a Greek letter or a sign: LLM를.</summary>
internal sealed class LatinRule() : SoundRule("particle.latin", Severity.Error)
{
    protected override bool IsMine(Piece piece, ParticleSite site) => !site.Before.HasParenthesis && !Hangul.Is(piece.Text[site.Before.End - 1]);
}
