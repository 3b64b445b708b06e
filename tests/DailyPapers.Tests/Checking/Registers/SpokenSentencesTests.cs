using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;

namespace DailyPapers.Tests.Checking.Registers;

public sealed class SpokenSentencesTests
{
    [Theory]
    [InlineData("속도는 3.5배가 됩니다. 비용은 그대로다.", "Formal Plain")]
    [InlineData("모델은 답합니다(예: \"모른다.\"). 그리고 멈춘다.", "Formal Plain")]
    [InlineData("그림은 Fig. 3과 같다. 표는 없습니다.", "Plain Formal")]
    [InlineData("값은 GPT-4다.", "Plain")]
    [InlineData("다음과 같습니다: 표, 그림, 수식.", "Formal -")]
    [InlineData("오류를 고칩니다.다시 학습합니다.", "Formal Formal")]
    [InlineData("그는 \"이것이 전부다.\"", "-")]
    [InlineData("되는 일이 없을까요?", "-")]
    [InlineData("출처는 [논문](https://example.org/a.b?c=d)이다.", "Plain")]
    [InlineData("새 운영 시스템.", "-")]
    [InlineData("설명이 필요.", "-")]
    [InlineData("이것은 개요.", "-")]
    [InlineData("판다.", "-")]
    [InlineData("열린 괄호(는 닫히지 않는다. 그래도 나눕니다.", "Plain Formal")]
    [InlineData("결과가 좋음!", "Noun")]
    [InlineData("이어집니다…", "-")]
    [InlineData("한 문장이다.\n다음 줄이에요.", "Plain Polite")]
    public void Every_sentence_tells_its_register(string text, string levels) =>
        string.Join(' ', SpokenSentences.Of(Piece(text)).Select(sentence => sentence.Level?.ToString() ?? "-")).ShouldBe(levels);

    private static Piece Piece(string text) => new("bullets[0]", PieceKind.Bullet, text, Markup.Markdown) { Spoken = "불릿 1" };
}
