using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Characters;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class CharacterRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [];
}
