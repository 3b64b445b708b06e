using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Names;
using DailyPapers.Checking.Rules.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Terms;

/// <summary>What holds for any text: the rules of terms and names never throw, their spans lie in the text, and mending twice changes nothing more.</summary>
public sealed class TermLawTests
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), System.Globalization.CultureInfo.InvariantCulture, out var rounds) ? rounds : 3000;

    private static readonly ImmutableArray<Rule> Rules = [.. NameRules.InOrder, .. TermRules.InOrder];

    private static readonly ImmutableArray<string> Parts =
    [
        .. Glossary.BuiltIn.Terms.SelectMany(term => term.Variants.Concat(term.Avoid).Concat(term.Accepted).Append(term.Korean).Append(term.English)),
        "(", ")", "(", ")", " ", " ", " ", "을", "를", "은", "는", "이", "가", "과", "와", "으로", "로", "하는", "된", "들", "LLMs", "VLMs는", "GPT-4", "3.8B", "`", "$", ":", "\n", "**",
        "\uD83D\uDE00", "\uD800", "\u200B", "가", "힣", "DriftBench", "DRIFTBENCH", "é", "attention", "(head)", "머리(head)", "세대(generation)를",
    ];

    [Fact]
    public void Any_text_is_read_without_harm_and_mending_twice_changes_nothing_more()
    {
        var random = new Random(20261124);
        for (var round = 0; round < Rounds; round++)
        {
            var writing = Of(random);
            foreach (var hit in Rules.SelectMany(rule => rule.Find(writing)))
            {
                hit.Start.ShouldBeGreaterThanOrEqualTo(0);
                (hit.Start + hit.Length).ShouldBeLessThanOrEqualTo(hit.Piece.Text.Length);
            }

            foreach (var rule in Rules)
            {
                var once = Proofreader.Mend(writing, rule);
                Texts(Proofreader.Mend(once, rule)).ShouldBe(Texts(once), rule.Id);
            }
        }
    }

    [Fact]
    public void Mending_terms_leaves_every_number_and_every_Latin_word_as_it_was()
    {
        var random = new Random(20261125);
        Rule[] korean = [.. TermRules.InOrder.Where(rule => rule.Touches == Touch.Nothing)];
        korean.Length.ShouldBeGreaterThan(2);
        for (var round = 0; round < Rounds; round++)
        {
            var writing = Of(random);
            foreach (var rule in korean)
                Tokens(Proofreader.Mend(writing, rule)).ShouldBe(Tokens(writing), rule.Id);
        }
    }

    [Fact]
    public void A_very_long_text_is_read_in_time_that_grows_with_it()
    {
        var text = string.Concat(Enumerable.Repeat("((((주의(attention 다중 모달s LLMs(", 20_000));
        var writing = new Writing([new Piece("bullets[0]", PieceKind.Bullet, text) { Spoken = "불릿 1" }]) { Title = "DriftBench: Measuring" };
        foreach (var rule in Rules)
            _ = rule.Find(writing).Count();
    }

    private static Writing Of(Random random)
    {
        Piece Piece(int index) => new($"bullets[{index}]", (PieceKind)random.Next(4), string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Parts[random.Next(Parts.Length)]))) { Spoken = "불릿" };
        return new Writing([Piece(0), Piece(1), Piece(2)]) { Title = "DriftBench: Measuring Self-Attention" };
    }

    private static string Texts(Writing writing) => string.Join('\u0001', writing.Pieces.Select(piece => piece.Text));

    private static string Tokens(Writing writing) => string.Join(' ', Preservation.Tokens(Texts(writing), Touch.Nothing));
}
