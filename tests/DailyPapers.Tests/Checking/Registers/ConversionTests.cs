using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;

namespace DailyPapers.Tests.Checking.Registers;

public sealed class ConversionTests
{
    [Theory]
    [InlineData("한다", "합니다")]
    [InlineData("된다", "됩니다")]
    [InlineData("였다", "였습니다")]
    [InlineData("했다", "했습니다")]
    [InlineData("있다", "있습니다")]
    [InlineData("크다", "큽니다")]
    [InlineData("높다", "높습니다")]
    [InlineData("만든다", "만듭니다")]
    [InlineData("줄어든다", "줄어듭니다")]
    [InlineData("길다", "깁니다")]
    [InlineData("방법이다", "방법입니다")]
    [InlineData("이었다", "이었습니다")]
    [InlineData("아니다", "아닙니다")]
    [InlineData("다르다", "다릅니다")]
    [InlineData("어렵다", "어렵습니다")]
    [InlineData("같다", "같습니다")]
    [InlineData("찾는다", "찾습니다")]
    [InlineData("않는다", "않습니다")]
    [InlineData("과제다", "과제입니다")]
    [InlineData("최고다", "최고입니다")]
    [InlineData("문제다", "문제입니다")]
    public void Handa_turns_into_hamnida(string plain, string formal) => Conversion.Of(plain, ' ', SpeechLevel.Plain, SpeechLevel.Formal).ShouldBe(formal);

    [Theory]
    [InlineData("함", "합니다")]
    [InlineData("됨", "됩니다")]
    [InlineData("성과임", "성과입니다")]
    [InlineData("있음", "있습니다")]
    [InlineData("제안했음", "제안했습니다")]
    [InlineData("보임", "보입니다")]
    [InlineData("만듦", "만듭니다")]
    [InlineData("까다로움", "까다롭습니다")]
    [InlineData("키움", "키웁니다")]
    public void A_noun_form_turns_into_hamnida(string noun, string formal) => Conversion.Of(noun, ' ', SpeechLevel.Noun, SpeechLevel.Formal).ShouldBe(formal);

    [Theory]
    [InlineData("해요", "합니다")]
    [InlineData("돼요", "됩니다")]
    [InlineData("되요", "됩니다")]
    [InlineData("방법이에요", "방법입니다")]
    [InlineData("과제예요", "과제입니다")]
    [InlineData("길이예요", null)]
    [InlineData("아니에요", "아닙니다")]
    [InlineData("있어요", "있습니다")]
    [InlineData("높아요", "높습니다")]
    [InlineData("만들어요", "만듭니다")]
    [InlineData("들어요", null)]
    [InlineData("달라요", "다릅니다")]
    [InlineData("커요", "큽니다")]
    [InlineData("어려워요", "어렵습니다")]
    [InlineData("배워요", "배웁니다")]
    [InlineData("보여줘요", "보여줍니다")]
    [InlineData("그렇죠", "그렇습니다")]
    [InlineData("이루어지네요", "이루어집니다")]
    public void Haeyo_turns_into_hamnida_where_one_stem_melts_so(string polite, string? formal) =>
        Conversion.Of(polite, ' ', SpeechLevel.Polite, SpeechLevel.Formal).ShouldBe(formal);

    [Theory]
    [InlineData("제안합니다", SpeechLevel.Plain, "제안한다")]
    [InlineData("중요합니다", SpeechLevel.Plain, "중요하다")]
    [InlineData("어슷합니다", SpeechLevel.Plain, null)]
    [InlineData("않습니다", SpeechLevel.Plain, null)]
    [InlineData("만듭니다", SpeechLevel.Plain, "만든다")]
    [InlineData("거칩니다", SpeechLevel.Plain, null)]
    [InlineData("다릅니다", SpeechLevel.Plain, "다르다")]
    [InlineData("다릅니다", SpeechLevel.Polite, "달라요")]
    [InlineData("따릅니다", SpeechLevel.Polite, "따라요")]
    [InlineData("정보입니다", SpeechLevel.Polite, "정보예요")]
    [InlineData("보입니다", SpeechLevel.Polite, "보여요")]
    [InlineData("모델입니다", SpeechLevel.Polite, "모델이에요")]
    [InlineData("어렵습니다", SpeechLevel.Noun, "어려움")]
    [InlineData("좁습니다", SpeechLevel.Noun, "좁음")]
    [InlineData("깨닫습니다", SpeechLevel.Noun, "깨달음")]
    [InlineData("됐습니다", SpeechLevel.Polite, "됐어요")]
    [InlineData("달성했습니까", SpeechLevel.Plain, null)]
    internal void Hamnida_turns_into_another_register_where_its_stem_is_known(string formal, SpeechLevel level, string? other) =>
        Conversion.Of(formal, ' ', SpeechLevel.Formal, level).ShouldBe(other);

    [Fact]
    public void After_a_Latin_word_nobody_knows_which_of_ieyo_and_yeyo_follows() =>
        Conversion.Of("입니다", 'M', SpeechLevel.Formal, SpeechLevel.Polite).ShouldBeNull();

    [Fact]
    public void There_and_back_the_word_is_the_same()
    {
        foreach (var stem in Rows().Where(stem => stem.Length > 1))
        {
            var formal = FormalEnding.Write(new Predicate(stem, PredicateKind.Unknown));
            foreach (var level in new[] { SpeechLevel.Plain, SpeechLevel.Polite, SpeechLevel.Noun })
            {
                if (Conversion.Of(formal, ' ', SpeechLevel.Formal, level) is { } other && Conversion.Of(other, ' ', level, SpeechLevel.Formal) is { } back)
                    back.ShouldBe(formal, $"{formal} → {other}");
            }
        }
    }

    private static IEnumerable<string> Rows() => WordData.Rows("stems.tsv")
        .SelectMany(row => WordData.Words(row[2]).Select(word => row[0] switch { "deed" => word + "하", "noun" => word + "이", _ => word }));
}
