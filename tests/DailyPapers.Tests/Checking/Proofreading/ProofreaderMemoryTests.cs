using DailyPapers.Checking;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Tests.Checking.Proofreading;

[Collection(Alone.Name)]
public sealed class ProofreaderMemoryTests
{
    [Fact]
    public void A_thousand_papers_leave_no_memory_behind()
    {
        Read(100);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Read(1_000);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(4_000_000, "a paper's Korean and its source are some 5 kB each, and garbage after it");

        static void Read(int papers)
        {
            for (var seed = 0; seed < papers; seed++)
            {
                var text = new PaperText(PaperId.Parse("2611.00001"), $"SeedNet {seed}: Counting Seeds", [$"We count {seed} seeds with SeedNet{seed}, twice as fast.", new string('x', 2_000)], "abstract", null);
                Proofreader.Read(RuleBookTests.Of($"SeedNet{seed}는 LLMs를 써서 씨앗 {seed}개를 두 배 빨리 셉니다. 우리는 {seed}번 실험했다.", Markup.Plain) with { Title = text.Title, Source = new Source(text) });
            }
        }
    }
}
