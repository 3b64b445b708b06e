using DailyPapers.Checking.Digests;

namespace DailyPapers.Tests.Checking.Digests;

public sealed class FileLinesTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("\uFEFF", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\r\rb\n\nc\r\n\r\nd\n\re", 9)]
    [InlineData("\r", 2)]
    [InlineData("\n\r", 3)]
    public void Lines_are_counted_whatever_ends_them(string text, int count)
    {
        var lines = new FileLines(text);
        lines.Count.ShouldBe(count);
        for (var line = 0; line < count; line++)
        {
            lines[line].IndexOfAny('\r', '\n', '\uFEFF').ShouldBe(-1);
            lines.NumberOf(lines.Start(line)).ShouldBe(line + 1);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_gives_the_same_findings_on_the_same_lines(string lineEnd)
    {
        foreach (var mark in new[] { "", "\uFEFF" })
        {
            foreach (var text in new[] { Digests.Old, Digests.Old.TrimEnd() })
            {
                var file = Digests.Markdown(mark + text.ReplaceLineEndings(lineEnd));
                Digests.Check().Check(file).Select(found => found.Line).ShouldBe([11, 12, 13, 24, 25]);
                Digests.Check().Mend(file).File.Text.ShouldBe((mark + text.ReplaceLineEndings(lineEnd)).Replace("LLM를", "LLM을", StringComparison.Ordinal).Replace("논문은", "연구은", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Mixed_line_ends_stay_mixed()
    {
        string[] ends = ["\n", "\r", "\r\n"];
        var lines = Digests.Old.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        var text = "\uFEFF" + string.Concat(lines.Select((line, index) => line + ends[index % 3]));
        var file = Digests.Markdown(text);
        Digests.Check().Check(file).Select(found => found.Line).ShouldBe([11, 12, 13, 24, 25]);
        Digests.Check().Mend(file).File.Text.ShouldBe(text.Replace("LLM를", "LLM을", StringComparison.Ordinal).Replace("논문은", "연구은", StringComparison.Ordinal));
        Digests.ShouldStandInTheFile(file);
    }
}
