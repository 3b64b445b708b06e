using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Tests.Checking.Proofreading;

public sealed class ShieldsTests
{
    [Theory]
    [InlineData("코드는 https://a.example/b에서 봅니다.", "https://a.example/b")]
    [InlineData("(http://a.example)에서", "http://a.example")]
    [InlineData("`a b`와 ``c`d``를", "`a b`|``c`d``")]
    [InlineData("`닫히지 않은 글", "")]
    [InlineData("값 $x^2$를, $5와 $10를", "$x^2$")]
    [InlineData("$ x $", "")]
    [InlineData("<think>과 </think>, a < b > c", "<think>|</think>")]
    [InlineData("사해 h ttp", "")]
    public void What_is_no_prose_is_shielded(string text, string shielded) => Shown(text, Markup.Plain).ShouldBe(shielded);

    [Theory]
    [InlineData("[코드](https://a.example/b_(c))를 봅니다.", "](https://a.example/b_(c))")]
    [InlineData("[코드](닫히지 않음", "")]
    public void In_Markdown_so_is_the_target_of_a_link(string text, string shielded) => Shown(text, Markup.Markdown).ShouldBe(shielded);

    [Fact]
    public void A_stretch_touches_a_shield_where_they_share_a_character()
    {
        var shields = Shields.Of("가 `나` 다", Markup.Plain);
        (shields.Touch(0, 2), shields.Touch(0, 3), shields.Touch(4, 1), shields.Touch(5, 3)).ShouldBe((false, true, true, false));
        (shields.Covers(1), shields.Covers(2), shields.Covers(4), shields.Covers(5)).ShouldBe((false, true, true, false));
    }

    private static string Shown(string text, Markup markup) => string.Join('|', Shields.Of(text, markup).Spans.Select(span => text[span.Start..span.End]));
}
