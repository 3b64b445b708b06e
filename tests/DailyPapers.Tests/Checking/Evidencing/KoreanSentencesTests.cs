using DailyPapers.Checking.Evidencing;

namespace DailyPapers.Tests.Checking.Evidencing;

public sealed class KoreanSentencesTests
{
    [Theory]
    [InlineData("새가 셉니다. 까마귀도 셉니다.", "새가 셉니다.", "까마귀도 셉니다.")]
    [InlineData("새가 셀까요? 네, 셉니다! 잘 못함. 끝", "새가 셀까요?", "네, 셉니다!", "잘 못함.", "끝")]
    [InlineData("점수는 3.5다. 오차는 0.2다.", "점수는 3.5다.", "오차는 0.2다.")]
    [InlineData("새(앵무새입니다. 까마귀는 아닙니다.)가 셉니다. 끝입니다.", "새(앵무새입니다. 까마귀는 아닙니다.)가 셉니다.", "끝입니다.")]
    [InlineData("“셉니다. 또 셉니다.”라고 합니다.", "“셉니다. 또 셉니다.”라고 합니다.")]
    [InlineData("앵무새, 까마귀 등. GPT-4 vs. Claude를 비교합니다.", "앵무새, 까마귀 등. GPT-4 vs. Claude를 비교합니다.")]
    [InlineData("", "")]
    public void A_sentence_ends_in_a_verb_and_a_stop(string text, params string[] sentences) => KoreanSentences.Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("이는 까마귀보다 훨씬 높은 점수입니다.")]
    [InlineData("이를 통해 까마귀를 크게 앞섰습니다.")]
    [InlineData("그러나 까마귀를 앞서지는 못했습니다.")]
    [InlineData("또한 훈련에는 36시간이 걸렸습니다.")]
    [InlineData("반면, 까마귀는 39점에 그쳤습니다.")]
    [InlineData("36시간이면 됩니다.")]
    public void What_leans_on_the_sentence_before_does_not_stand_alone(string text) => KoreanSentences.StandsAlone(text).ShouldBeFalse();

    [Theory]
    [InlineData("이미지 512장으로 새를 훈련했습니다.")]
    [InlineData("그래프 신경망은 71.3점을 받았습니다.")]
    [InlineData("훈련에는 모두 36시간이 걸렸습니다.")]
    public void What_only_begins_alike_does(string text) => KoreanSentences.StandsAlone(text).ShouldBeTrue();
}
