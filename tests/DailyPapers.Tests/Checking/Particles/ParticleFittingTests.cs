using DailyPapers.Checking.Particles;

namespace DailyPapers.Tests.Checking.Particles;

public sealed class ParticleFittingTests
{
    [Theory]
    [InlineData("주의를 높입니다", "주의", "어텐션", "어텐션을 높입니다")]
    [InlineData("미세 조정을 거칩니다", "미세 조정", "파인튜닝", "파인튜닝을 거칩니다")]
    [InlineData("주의(attention)를 씁니다", "주의", "어텐션", "어텐션(attention)을 씁니다")]
    [InlineData("**주의**는 빠릅니다", "주의", "어텐션", "어텐션**은 빠릅니다")]
    [InlineData("머리와 몸통", "머리", "헤드", "헤드와 몸통")]
    [InlineData("모델으로", "모델", "망", "망으로")]
    [InlineData("모델로 옮깁니다", "모델", "틀", "틀로 옮깁니다")]
    [InlineData("모델로 옮깁니다", "모델", "신경망", "신경망으로 옮깁니다")]
    [InlineData("신경망으로부터의 전이", "신경망", "모델", "모델로부터의 전이")]
    [InlineData("신경망으로는", "신경망", "구조", "구조로는")]
    [InlineData("모델이라는 말", "모델", "구조", "구조라는 말")]
    [InlineData("구조라는 말", "구조", "모델", "모델이라는 말")]
    [InlineData("모델이나 자료", "모델", "구조", "구조나 자료")]
    [InlineData("구조나 자료", "구조", "모델", "모델이나 자료")]
    [InlineData("모델이었습니다.", "모델", "구조", "구조였습니다.")]
    [InlineData("구조였으며", "구조", "모델", "모델이었으며")]
    [InlineData("모델입니다.", "모델", "구조", "구조입니다.")]
    [InlineData("구조다.", "구조", "모델", "모델이다.")]
    [InlineData("모델이며 빠릅니다", "모델", "구조", "구조이며 빠릅니다")]
    [InlineData("구조고 빠릅니다", "구조", "모델", "모델이고 빠릅니다")]
    [InlineData("구조가 바뀝니다", "구조", "LLM", "LLM이 바뀝니다")]
    [InlineData("LLMs를 씁니다", "LLMs", "LLM", "LLM을 씁니다")]
    [InlineData("구조과의 비교", "구조", "모델", "모델과의 비교")]
    [InlineData("구조와의 비교", "구조", "모델", "모델과의 비교")]
    [InlineData("주의는", "주의", "RAG", "RAG는")]
    public void The_particle_follows_the_new_word(string text, string old, string word, string fitted) => Replaced(text, old, word).ShouldBe(fitted);

    [Theory]
    [InlineData("구조의미를", "구조", "모델", "모델의미를")]
    [InlineData("구조이해", "구조", "모델", "모델이해")]
    [InlineData("기계가능성", "기계", "모델", "모델가능성")]
    [InlineData("산업로봇을", "산업", "기계", "기계로봇을")]
    [InlineData("기계은닉층", "기계", "모델", "모델은닉층")]
    [InlineData("기계과제를", "기계", "모델", "모델과제를")]
    [InlineData("기계나머지", "기계", "모델", "모델나머지")]
    [InlineData("기계의 힘", "기계", "모델", "모델의 힘")]
    [InlineData("기계 가운데", "기계", "모델", "모델 가운데")]
    [InlineData("기계", "기계", "모델", "모델")]
    public void What_only_begins_like_a_particle_stays(string text, string old, string word, string fitted) => Replaced(text, old, word).ShouldBe(fitted);

    [Fact]
    public void Nothing_is_fitted_to_nothing() => Replaced("구조를 씁니다", "구조", "").ShouldBe("를 씁니다");

    private static string Replaced(string text, string old, string word)
    {
        var start = text.IndexOf(old, StringComparison.Ordinal);
        var fitted = ParticleFitting.Replace(text, start, old.Length, word);
        return string.Concat(text.AsSpan(0, start), fitted.Text, text.AsSpan(start + fitted.Length));
    }
}
