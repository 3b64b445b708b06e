using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Characters;

/// <summary>The rules of this folder in the order of mending: torn commands first, because cleaning would take away what shows where they were torn.</summary>
internal static class CharacterRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [new ControlCharacterRule(), new InvisibleRule(), new MathLetterRule()];
}
