using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>The rules of this folder in the order of mending: first what stands apart is joined and what is double decided, then the forms.</summary>
internal static class ParticleRules
{
    public static ImmutableArray<Rule> InOrder { get; } =
    [
        new BareRule(),
        new SpaceRule(),
        new DoubleRule(),
        new LatinRule(),
        new ParenthesisRule(),
        new InnerRule(),
        new HangulRule(),
    ];
}
