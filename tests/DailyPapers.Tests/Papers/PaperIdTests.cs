using DailyPapers.Papers;

namespace DailyPapers.Tests.Papers;

public sealed class PaperIdTests
{
    [Theory]
    [InlineData("2611.01234", "2611.01234")]
    [InlineData("2611.01234v2", "2611.01234")]
    [InlineData("0704.0001", "0704.0001")]
    [InlineData("cs/0112017", "cs/0112017")]
    [InlineData("math.GT/0309136v1", "math.GT/0309136")]
    [InlineData("cond-mat/9612210", "cond-mat/9612210")]
    public void An_arXiv_identifier_is_taken_without_its_version(string text, string id)
    {
        PaperId.TryParse(text, out var parsed).ShouldBeTrue();
        parsed.Value.ShouldBe(id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2613.01234")] // no thirteenth month
    [InlineData("2600.01234")]
    [InlineData("../../etc/passwd")]
    [InlineData("2611.01234/../../x")]
    [InlineData("2611.01234\n")]
    [InlineData("2611.012345")]
    [InlineData("２６１１.01234")] // full-width digits
    [InlineData("cs/../0112017")]
    [InlineData("hello")]
    [InlineData("2611.01234v")]
    public void Anything_else_is_none_and_can_not_become_a_path(string? text) => PaperId.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_wrong_one_is_named_in_the_error() =>
        Should.Throw<FormatException>(() => PaperId.Parse("nonsense")).Message.ShouldContain("nonsense");
}
