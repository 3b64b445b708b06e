using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Tests.Checking.MarkupRules;

/// <summary>Laws of all rules of characters, spacing and markup.</summary>
public sealed class SturdinessTests
{
    private static readonly string[] Pieces =
    [
        "모델", "을", "학습합니다.", "정확도", "약 ", " ", "  ", "\t", "\n", "\r", "\b", "\f", "\0", "eta", "extit{", "imes", "}", "{", "\\", "\\\\", "\\textbf{", "\\lambda", "\\sim", "\\cite{a}", "\\%", "$", "$$", "^2", "_{x}",
        "*", "**", "***", "_", "__", "~", "~~", "`", "<", ">", "<think>", "</think>", "<b>", "</b>", "<br>", "<s>", "&amp;", "&lt;", "(", ")", "[", "]", "](", "“", "”", "「", "1)", "a)", "5", "12.5", " %", "%", " 배", "배", " GB", "GB", "A*", "S*",
        "https://a.b/c", "https:/", "http//a.bc", "https://", "https://https://a.bc", "github.com/", "...", "…", ".", ",", "!", "?", ":", "-", "–", "ㆍ", "ㅂ", "\u1112\u1161", "\u11AB", "\u200B", "\uFEFF", "\u00AD", "\u202E", "\uFE0F", "👨\u200D👩", "❤", "\uD835", "\uDC46", "𝑆", "ﬁ", "Ａ", "５", "ℒ", "\uFFFD", "\uE000", "\uDBFF", "e\u0301", "LLM", " (LLM)", "(attention)", "x", "1~2", " ~ ",
    ];

    [Fact]
    public void No_rule_throws_and_every_hit_lies_in_its_text()
    {
        var random = new Random(4);
        for (var round = 0; round < SignRules.Rounds; round++)
        {
            var text = round % 2 == 0 ? SignRules.Random(random, Pieces, 14) : new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(0x10000))]);
            foreach (var markup in Enum.GetValues<Markup>())
            {
                var writing = SignRules.Writing(markup, text, "값은 5배, 용어(term)입니다.");
                foreach (var rule in SignRules.All)
                    Sound(rule, [.. rule.Find(writing)], text);
            }
        }
    }

    [Fact]
    public void A_rule_that_mended_has_nothing_more_to_mend()
    {
        var random = new Random(5);
        for (var round = 0; round < SignRules.Rounds; round++)
        {
            var text = SignRules.Random(random, Pieces, 10);
            foreach (var markup in Enum.GetValues<Markup>())
            {
                var once = Proofreader.Read(SignRules.Writing(markup, text), SignRules.All).Writing;
                var twice = Proofreader.Read(once, SignRules.All).Writing;
                Shown(twice).ShouldBe(Shown(once), $"{markup}: {Escaped(text)}");
            }
        }
    }

    [Fact]
    public void Long_and_hostile_texts_take_no_longer_than_their_length_asks()
    {
        string[] units = ["(", "[", "*", "**a", "_a", "~", "1~", "$", "$a", "\\", "\\a{", "{", "<", "<a", "<b>", "`", "https://", "https://a.b가", "http", "\u200B", "\u1100", "𝑆", " (", "가(a)", "5 배", "5배", " .", "가,", "&a", "ttp", "](", "x_{", "5 %"];
        foreach (var unit in units)
        {
            var text = string.Concat(Enumerable.Repeat(unit, 1_500));
            foreach (var markup in Enum.GetValues<Markup>())
            {
                foreach (var rule in SignRules.All)
                    rule.Find(SignRules.Writing(markup, text)).Count().ShouldBeLessThanOrEqualTo(text.Length);
            }
        }
    }

    private static void Sound(Rule rule, List<Hit> hits, string text)
    {
        var end = 0;
        foreach (var hit in hits.Where(hit => hit.Replacement is not null && hit.Piece.Text == text).OrderBy(hit => hit.Start))
        {
            hit.Start.ShouldBeGreaterThanOrEqualTo(end, $"{rule.Id}: {Escaped(text)}");
            end = hit.Start + hit.Length;
        }

        foreach (var hit in hits)
            (hit.Start >= 0 && hit.Length > 0 && hit.Start + hit.Length <= hit.Piece.Text.Length).ShouldBeTrue($"{rule.Id}: {Escaped(text)}");
    }

    private static string Shown(Writing writing) => Escaped(writing.Pieces[0].Text);

    private static string Escaped(string text) => string.Concat(text.Select(character => character is >= ' ' and < '\u007f' or >= '가' and <= '힣' ? character.ToString() : $"\\u{(int)character:X4}"));
}
