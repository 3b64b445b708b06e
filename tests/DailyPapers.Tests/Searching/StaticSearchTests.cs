using DailyPapers.Papers;
using DailyPapers.Searching.Static;
using DailyPapers.Tests.Publishing;

namespace DailyPapers.Tests.Searching;

/// <summary>The scripts themselves; that a browser finds the right papers in them is shown in the end-to-end tests.</summary>
public sealed class StaticSearchTests
{
    private static readonly DateOnly Old = new(2026, 5, 4);

    [Fact]
    public void The_same_papers_in_any_order_give_the_same_bytes()
    {
        var (one, other) = (Files(Day(Old, 1), Day(Old.AddDays(1), 2)), Files(Day(Old.AddDays(1), 2), Day(Old, 1)));
        one.ShouldBe(other);
        one.Keys.ShouldAllBe(path => path.StartsWith("search/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_day_changes_the_files_of_its_own_quarter_alone()
    {
        var (before, after) = (Files(Day(Old, 1), Day(new DateOnly(2026, 11, 19), 2)), Files(Day(Old, 1), Day(new DateOnly(2026, 11, 19), 2), Day(new DateOnly(2026, 11, 20), 3)));
        after.Where(file => before.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key.Split('/')[1]).Distinct().Order(StringComparer.Ordinal).ShouldBe(["2026q4", "index.js", "papers"]);
    }

    [Fact]
    public void Past_years_are_a_block_each_and_this_year_has_quarters() =>
        new StaticSearch([Day(new DateOnly(2024, 2, 1), 1), Day(new DateOnly(2024, 8, 1), 2), Day(new DateOnly(2026, 3, 31), 3), Day(new DateOnly(2026, 4, 1), 4)], Glossary.BuiltIn)
            .Blocks.Select(block => block.Name).ShouldBe(["2026q2", "2026q1", "2024"]);

    [Fact]
    public void Nothing_of_a_paper_breaks_out_of_its_script()
    {
        var files = new StaticSearch([Samples.Edition, Day(Old, 1, "`${alert(1)}` \\` </script> \u2028 \ud800 x")], Glossary.BuiltIn).Files().ToList();
        foreach (var file in files.Where(file => file.Content.StartsWith("dailyPapers.shard", StringComparison.Ordinal)))
        {
            var body = file.Content[(file.Content.IndexOf('`', StringComparison.Ordinal) + 1)..^3];
            body.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\`", "", StringComparison.Ordinal).Replace("\\$", "", StringComparison.Ordinal).ShouldNotContain(character => character == '`' || character == '$');
        }

        files.ShouldAllBe(file => !file.Content.Contains('\r') && file.Content.EndsWith(")\n", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_archive_has_an_index_without_blocks()
    {
        var file = new StaticSearch([], Glossary.BuiltIn).Files().ShouldHaveSingleItem();
        (file.Path, file.Content[..43]).ShouldBe(("search/index.js", "dailyPapers.index(\"1\",{\"blocks\":[],\"areas\":"));
    }

    private static Dictionary<string, string> Files(params Edition[] editions) => new StaticSearch(editions, Glossary.BuiltIn).Files().ToDictionary(file => file.Path, file => file.Content);

    private static Edition Day(DateOnly date, int number, string title = "Owls and language models") =>
        new(date, true, [new Entry { Paper = Samples.Paper($"2611.0000{number}", title, number) }]);
}
