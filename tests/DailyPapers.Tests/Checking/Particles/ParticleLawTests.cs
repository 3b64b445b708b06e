using System.Globalization;
using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Checking.Rules.Particles;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Particles;

/// <summary>What holds for every text, however broken.</summary>
public sealed class ParticleLawTests
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS") ?? "300", CultureInfo.InvariantCulture);

    private static readonly string[] Parts =
    [
        "은", "는", "이", "가", "을", "를", "과", "와", "으로", "로", "이라는", "라는", "나", "뿐만", "을(를)", "(으)로", "은/는", "부터", "에서", "모델", "구조", "높일", "결과", "LLM", "GPT-4", "CLIP",
        "3", "0.5", "1,000", "7B", "%", "α", "é", "(", ")", "[", "]", "](https://example.org/a)", "`", "**", "*", "_", "\\", "^", "$", "\"", "'", "“", "”", "’", " ", "  ", ".", ",", ":", "\n", "/", "-", "+", "😀", "\uD83D", "\uDE00", "㈜",
        "\u3131", "\u1100\u1161", "\u0301", "\u200B", "\uFFFD", "漢", "ア", "<b>", "&lt;", "https://example.org/x", "（", "）", "Ǆ", "ß", "ﬁ", "Ａ",
    ];

    [Fact]
    public void Nothing_throws_and_mending_twice_changes_nothing_more()
    {
        var random = new Random(20261);
        for (var round = 0; round < Rounds * 20; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Parts[random.Next(Parts.Length)]));
            var proof = Proofreader.Read(Writing(text, round), ParticleRules.InOrder);
            Proofreader.Read(proof.Writing, ParticleRules.InOrder).Mends.ShouldBeEmpty(text);
        }
    }

    [Fact]
    public void A_mend_leaves_every_Latin_word_and_number_alone()
    {
        var random = new Random(20262);
        for (var round = 0; round < Rounds * 20; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Parts[random.Next(Parts.Length)]));
            var mended = Proofreader.Read(Writing(text, round), ParticleRules.InOrder).Writing.Pieces[0].Text;
            Preservation.Tokens(mended, Touch.Nothing).ShouldBe(Preservation.Tokens(text, Touch.Nothing), text);
            string.Concat(mended.Where(character => !Hangul.Is(character) && !"()/ ".Contains(character, StringComparison.Ordinal)))
                .ShouldBe(string.Concat(text.Where(character => !Hangul.Is(character) && !"()/ ".Contains(character, StringComparison.Ordinal))), text);
        }
    }

    [Fact]
    public void Every_hit_lies_in_its_text_and_every_mended_particle_is_right()
    {
        var random = new Random(20263);
        for (var round = 0; round < Rounds * 20; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Parts[random.Next(Parts.Length)]));
            var writing = Writing(text, round);
            foreach (var hit in ParticleRules.InOrder.SelectMany(rule => rule.Find(writing)))
            {
                hit.Start.ShouldBeGreaterThanOrEqualTo(0);
                (hit.Start + hit.Length).ShouldBeLessThanOrEqualTo(text.Length);
                hit.Replacement.ShouldNotBe(hit.Text);
            }
        }
    }

    [Fact]
    public void A_long_text_of_brackets_and_quotes_takes_no_longer_than_its_length()
    {
        foreach (var part in new[] { "(을", ")을", "'를", "*를", "[1]을", "`를", " 을", "을(를)", "_을", "](a)를", "((((", "“를" })
            Proofreader.Read(Writing(string.Concat(Enumerable.Repeat(part, 5_000)), 0), ParticleRules.InOrder).ShouldNotBeNull();
    }

    [Fact]
    public void Each_form_of_a_particle_is_the_other_of_its_other()
    {
        foreach (var particle in Particle.All)
        {
            var other = Particle.At(particle.Other).ShouldNotBeNull();
            other.Other.ShouldBe(particle.Written);
            (particle.Fits | other.Fits).ShouldBe(FinalSounds.Any);
        }
    }

    private static Writing Writing(string text, int round) =>
        new([new Piece("bullets[0]", PieceKind.Bullet, text, round % 2 == 0 ? Markup.Plain : Markup.Markdown) { Spoken = "불릿 1" }]);
}
