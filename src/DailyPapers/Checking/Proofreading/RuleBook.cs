using System.Collections.Immutable;
using DailyPapers.Checking.Rules.Characters;
using DailyPapers.Checking.Rules.Languages;
using DailyPapers.Checking.Rules.Markup;
using DailyPapers.Checking.Rules.Names;
using DailyPapers.Checking.Rules.Numbers;
using DailyPapers.Checking.Rules.Particles;
using DailyPapers.Checking.Rules.Register;
using DailyPapers.Checking.Rules.Shape;
using DailyPapers.Checking.Rules.Spacing;
using DailyPapers.Checking.Rules.Style;
using DailyPapers.Checking.Rules.Terms;

namespace DailyPapers.Checking.Proofreading;

/// <summary>
/// All rules in the order of mending: broken characters before anything reads them; what the source says of numbers and names; terms and spelling;
/// endings; markup; particles last, because all before them changes final sounds.
/// </summary>
internal static class RuleBook
{
    public static ImmutableArray<Rule> InOrder { get; } =
    [
        .. CharacterRules.InOrder,
        .. ShapeRules.InOrder,
        .. NumberRules.InOrder,
        .. LanguageRules.InOrder,
        .. NameRules.InOrder,
        .. TermRules.InOrder,
        .. StyleRules.InOrder,
        .. RegisterRules.InOrder,
        .. SpacingRules.InOrder,
        .. MarkupRules.InOrder,
        .. ParticleRules.InOrder,
    ];

    /// <summary>After the papers were mended one by one.</summary>
    public static ImmutableArray<DayRule> OfDay { get; } = [.. RegisterRules.OfDay, .. TermRules.OfDay, .. NameRules.OfDay, .. ShapeRules.OfDay];
}
