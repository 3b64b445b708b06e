using System.Collections.Immutable;
using System.Globalization;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Characters;
using DailyPapers.Checking.Rules.Markup;
using DailyPapers.Checking.Rules.Spacing;

namespace DailyPapers.Tests.Checking.MarkupRules;

/// <summary>The rules of characters, spacing and markup, and texts to try them on.</summary>
internal static class SignRules
{
    internal static ImmutableArray<Rule> All { get; } = [.. CharacterRules.InOrder, .. SpacingRules.InOrder, .. DailyPapers.Checking.Rules.Markup.MarkupRules.InOrder];

    /// <summary>Small in CI, large by hand.</summary>
    internal static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 500;

    internal static Rule Of(string id) => All.Single(rule => rule.Id == id);

    internal static Writing Writing(Markup markup, params string[] texts) =>
        new([.. texts.Select((text, index) => new Piece(string.Create(CultureInfo.InvariantCulture, $"bullets[{index}]"), PieceKind.Bullet, text, markup) { Spoken = "불릿" })]);

    internal static string Mended(Markup markup, string text) => Proofreader.Read(Writing(markup, text), All).Writing.Pieces[0].Text;

    internal static string Random(Random random, string[] pieces, int most)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => pieces[random.Next(pieces.Length)]));
        return text.Trim();
    }
}
