using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class ParticleRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [];
}
