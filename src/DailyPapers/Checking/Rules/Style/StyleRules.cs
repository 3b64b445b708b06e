using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>The rules of this folder in the order of mending: what is misspelt first, so that endings are read rightly; then sentences, then style.</summary>
internal static class StyleRules
{
    public static ImmutableArray<Rule> InOrder { get; } =
    [
        new SpellingRule(),
        new PassiveRule(),
        new DoubledWordRule(),
        new CutRule(),
        new UnpunctuatedRule(),
        new RepeatedRule(),
        new TooLongRule(),
        new FirstPersonRule(),
        new AuthorNameRule(),
        new OpeningRule(),
        new LongRule(),
        new TranslationeseRule(),
    ];
}
