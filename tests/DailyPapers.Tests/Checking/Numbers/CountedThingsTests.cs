using DailyPapers.Checking.Numbers;

namespace DailyPapers.Tests.Checking.Numbers;

public sealed class CountedThingsTests
{
    [Theory]
    [InlineData("3.8억", "매개변수 3.8억 개를 씁니다.", "parameter")]
    [InlineData("3.8억", "3.8억 개의 공개 토큰으로 배웁니다.", "token")]
    [InlineData("0.46억", "0.46억에서 75억 매개변수까지 다룹니다.", "parameter")]
    [InlineData("450만", "이미지를 450만 명이 봅니다.", "person")]
    [InlineData("450만", "450만 개를 모았습니다.", "")]
    [InlineData("450만", "토큰을 셉니다. 450만 개를 모았습니다.", "")]
    public void The_noun_behind_tells_what_is_counted_or_else_the_one_before(string number, string korean, string thing) =>
        string.Join(' ', CountedThings.InKorean(korean, korean.IndexOf(number, StringComparison.Ordinal), korean.IndexOf(number, StringComparison.Ordinal) + number.Length)).ShouldBe(thing);

    [Theory]
    [InlineData("7B", "We train a 7B model on images.", "parameter")]
    [InlineData("7B", "Kite-7B sees images.", "parameter")]
    [InlineData("2 trillion", "It saw 2 trillion tokens of text.", "token")]
    [InlineData("36K", "Image pairs (36K) are built.", "pair")]
    [InlineData("36K", "There are 36K.", "")]
    public void English_is_read_likewise(string number, string english, string thing) =>
        string.Join(' ', CountedThings.InEnglish(english, english.IndexOf(number, StringComparison.Ordinal), english.IndexOf(number, StringComparison.Ordinal) + number.Length)).ShouldBe(thing);

    [Theory]
    [InlineData("Llama2-7B", 2e9, false)]
    [InlineData("Llama-2-7B", 2e9, false)]
    [InlineData("GPT2-1.5B", 2e9, false)]
    [InlineData("GPT2-1.5B", 1.5e9, true)]
    [InlineData("sizes of 2-7B", 2e9, true)]
    [InlineData(@"$\sim$2-7B parameters", 2e9, true)]
    public void The_digit_of_a_name_begins_no_range(string english, double value, bool isRead) =>
        EnglishNumbers.Read(EnglishNumbers.Plain(english)).Any(number => number.Value == value).ShouldBe(isRead);
}
