using DailyPapers.Checking.Names;

namespace DailyPapers.Tests.Checking.Names;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("SytheScene", "SyntheScene", 1)]
    [InlineData("GridWaever", "GridWeaver", 1)]
    [InlineData("gridweaver", "GridWeaver", 0)]
    [InlineData("MobileNet", "MobileViT", 2)]
    [InlineData("Mamba", "Transformer", 3)]
    public void A_letter_changed_left_out_or_swapped_with_its_neighbour_is_one_step(string one, string other, int apart) =>
        Spelling.Distance(one, other, 2).ShouldBe(apart);

    [Fact]
    public void Distance_is_the_same_both_ways()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 500; round++)
        {
            var (one, other) = (Word(random), Word(random));
            Spelling.Distance(one, other, 20).ShouldBe(Spelling.Distance(other, one, 20));
            Spelling.Distance(one, one, 2).ShouldBe(0);
        }
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (char)('a' + random.Next(4)))]);
}
