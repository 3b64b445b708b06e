using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Rules.Register;
using DailyPapers.Checking.Rules.Style;

namespace DailyPapers.Tests.Checking.Style;

/// <summary>What holds for every rule of register and style, whatever the text.</summary>
public sealed class StyleLawTests
{
    private static readonly string[] Stuff =
    [
        "제안한다", "합니다", "보여진다", "컨텐츠", "네트웍은", "모델 모델", "우리는", "이 논문은 ", "에 있어서", "을을", ".", ". ", "…", "(", ")", "[", "](", "**", "`", "\"", "“", "”", "$", "<", ":", "\n", " ", "\t",
        "\uD83D", "\uDE00", "\u0301", "\u200B", "한\u1100\u1161", "GPT-4", "3.5배", "GPT-4다", "한다(", "함", "돼요", "\\", "\0", "ㅂ니다", "니다", "다", "요", "음", "지", "져", "률", "됬", "읍니다",
    ];

    internal static ImmutableArray<Rule> Rules { get; } = [.. StyleRules.InOrder, .. RegisterRules.InOrder];

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), System.Globalization.CultureInfo.InvariantCulture, out var rounds) ? rounds : 2_000;

    [Fact]
    public void No_text_makes_a_rule_throw_or_point_outside_of_it()
    {
        var random = new Random(20261124);
        for (var round = 0; round < Rounds; round++)
        {
            var writing = Any(random);
            foreach (var hit in Rules.SelectMany(rule => rule.Find(writing)))
                (hit.Start >= 0 && hit.Length >= 0 && hit.Start + hit.Length <= hit.Piece.Text.Length).ShouldBeTrue(hit.Piece.Text);
            _ = RegisterRules.OfDay.SelectMany(rule => rule.Find([writing, Any(random)])).Count();
        }
    }

    [Fact]
    public void Mending_twice_changes_nothing_more()
    {
        var random = new Random(1124);
        for (var round = 0; round < Rounds; round++)
        {
            var writing = Any(random);
            foreach (var rule in Rules)
            {
                var once = Proofreader.Mend(writing, rule);
                Texts(Proofreader.Mend(once, rule)).ShouldBe(Texts(once), rule.Id);
            }
        }
    }

    [Fact]
    public void Numbers_and_Latin_words_stay()
    {
        var random = new Random(4);
        for (var round = 0; round < Rounds; round++)
        {
            var writing = Any(random);
            foreach (var hit in Rules.SelectMany(rule => rule.Find(writing)).Where(hit => hit.Replacement is not null))
                Preservation.Tokens(hit.Replacement!, Touch.Nothing).ShouldBe(Preservation.Tokens(hit.Piece.Text.Substring(hit.Start, hit.Length), Touch.Nothing));
        }
    }

    [Fact]
    public void No_right_spelling_holds_a_wrong_one_and_yul_follows_its_rule()
    {
        foreach (var row in DailyPapers.Checking.Registers.WordData.Rows("spelling.tsv"))
        {
            Texts(Proofreader.Mend(Of(row[1]), new SpellingRule())).ShouldBe([row[1]]);
            for (var at = 1; at < row[1].Length; at++)
            {
                var isOpen = DailyPapers.Checking.Registers.Jamo.Coda(row[1][at - 1]) is DailyPapers.Checking.Registers.Jamo.None or DailyPapers.Checking.Registers.Jamo.Nieun;
                (row[1][at] is '율' && !isOpen).ShouldBeFalse(row[1]);
                (row[1][at] is '률' && isOpen).ShouldBeFalse(row[1]);
            }
        }
    }

    [Fact]
    public void A_long_line_without_an_end_takes_no_longer_than_its_length()
    {
        foreach (var bit in Stuff)
        {
            var writing = Of(string.Concat(Enumerable.Repeat(bit, 20_000)));
            foreach (var rule in Rules)
                _ = rule.Find(writing).Take(10).Count();
        }
    }

    private static Writing Any(Random random) => new([.. Enumerable.Range(0, random.Next(1, 5)).Select(index =>
        new Piece($"bullets[{index}]", index == 3 ? PieceKind.Translation : PieceKind.Bullet, Text(random), random.Next(2) == 0 ? Markup.Plain : Markup.Markdown) { Spoken = "불릿" })])
    {
        Level = random.Next(6) is < 4 and var level ? (SpeechLevel)level : null,
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(0, 14)).Select(_ =>
        random.Next(5) == 0 ? ((char)random.Next(1, 0xFFFF)).ToString() : Stuff[random.Next(Stuff.Length)]));

    private static Writing Of(string text) => new([new Piece("bullets[0]", PieceKind.Bullet, text) { Spoken = "불릿 1" }]);

    private static ImmutableArray<string> Texts(Writing writing) => [.. writing.Pieces.Select(piece => piece.Text)];
}
