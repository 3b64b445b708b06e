using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>The particle fits what the parenthesis holds and not the word before it: 주의(attention)을. People write that as well; ours is the other way.</summary>
internal sealed class InnerRule() : SoundRule("particle.inner", Severity.Style)
{
    protected override bool IsMine(Piece piece, ParticleSite site) => site.Before.HasParenthesis && !site.Particle.IsWrongAfter(site.Before.Inner);
}
