using System.Text;
using DailyPapers.Checking.Digests;

namespace DailyPapers.Tests.Checking.Digests;

public sealed class TextChangesTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("같다", "같다", "")]
    [InlineData("LLM를 쓰고 LLM를 끈다", "LLM을 쓰고 LLM을 끈다", "3-4을 11-12을")]
    [InlineData("가나다", "가다", "1-2")]
    [InlineData("가다", "가나다", "1-1나")]
    [InlineData("", "가", "0-0가")]
    public void Changes_are_as_small_as_they_can_be(string before, string after, string changes) =>
        string.Join(' ', TextChanges.Between(before, after).Select(change => $"{change.Start}-{change.End}{change.Replacement}")).ShouldBe(changes);

    [Fact]
    public void Made_in_the_old_text_they_give_the_new_one()
    {
        var random = new Random(7);
        for (var round = 0; round < 5000; round++)
        {
            var (before, after) = (Any(random, round % 10 == 0 ? 700 : 14), Any(random, round % 10 == 0 ? 700 : 14));
            var made = new StringBuilder();
            var at = 0;
            foreach (var change in TextChanges.Between(before, after))
            {
                change.Start.ShouldBeGreaterThanOrEqualTo(at);
                made.Append(before, at, change.Start - at).Append(change.Replacement);
                at = change.End;
            }

            made.Append(before, at, before.Length - at).ToString().ShouldBe(after);
        }
    }

    private static string Any(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => "가나다라"[random.Next(4)]));
}
