using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>After a parenthesis the word before it decides; here the particle fits neither that word nor what the parenthesis holds: Chain-of-Thought(CoT)과.</summary>
internal sealed class ParenthesisRule() : SoundRule("particle.parenthesis", Severity.Error)
{
    protected override bool IsMine(Piece piece, ParticleSite site) => site.Before.HasParenthesis && site.Particle.IsWrongAfter(site.Before.Inner);
}
