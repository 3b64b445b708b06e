using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking;

/// <summary>A draft without a fault, to be spoiled in one place.</summary>
internal static class Drafts
{
    public static PaperText Text { get; } = Source("We teach parrots to count.", "They reach 98.5% on 1,240 tasks.", "Code is at https://birds.example.");

    public static Draft Good { get; } = new(
        "앵무새에게 수 세기 가르치기",
        "앵무새도 셀 수 있다: 1,240개 과제에서 정답률 98.5%",
        "데이터·평가",
        [
            new DraftBullet("방법", "앵무새에게 수 세기를 가르칩니다.", "We teach parrots to count"),
            new DraftBullet("결과", "1,240개 과제에서 98.5%를 맞혔습니다.", "They reach 98.5% on 1,240 tasks."),
        ],
        [new DraftSentence(1, "저자들은 앵무새에게 수 세기를 가르칩니다."), new DraftSentence(2, "1,240개 과제에서 98.5%에 이릅니다."), new DraftSentence(3, "코드는 https://birds.example 에 있습니다.")],
        [new Keyword("앵무새", "parrot")]);

    public static PaperText Source(params string[] sentences) =>
        new(PaperId.Parse("2611.01234"), "Teaching Parrots to Count", [.. sentences], "abstract", null);

    public static Draft WithBullet(string text, string quote = "They reach 98.5% on 1,240 tasks") =>
        Good with { Bullets = Good.Bullets.SetItem(1, new DraftBullet("결과", text, quote)) };
}
