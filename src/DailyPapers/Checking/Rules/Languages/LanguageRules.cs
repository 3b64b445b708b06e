using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Languages;

/// <summary>The rules of this folder in the order of mending.</summary>
internal static class LanguageRules
{
    public static ImmutableArray<Rule> InOrder { get; } = [new NotKoreanRule(), new ForeignScriptRule()];
}
