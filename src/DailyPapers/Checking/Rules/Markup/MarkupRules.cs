using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>The rules of this folder in the order of mending: addresses first, because signs in them are no markup; then formulas, commands, Markdown.</summary>
internal static class MarkupRules
{
    public static ImmutableArray<Rule> InOrder { get; } =
    [
        new BrokenAddressRule(),
        new GluedAddressRule(),
        new LatexDollarRule(),
        new LatexCommandRule(),
        new EmphasisRule(),
        new AsteriskRule(),
        new TildeRule(),
        new HtmlRule(),
        new UnknownAddressRule(),
    ];
}
