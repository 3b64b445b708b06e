using System.Diagnostics;
using System.Globalization;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Reading.Markdown;

namespace DailyPapers.Tests.Reading;

/// <summary>Markdown that nobody wrote in good faith: it ends as a document or as <c>text.…</c>, in bounded time.</summary>
public sealed class MarkdownHostileTests
{
    /// <summary>Generous: a busy machine must not fail the test, but a parser whose time grows with the square of a megabyte does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Shapes => new()
    {
        { "quotes", Repeat(">", 100_000) },
        { "quotes with spaces", Repeat("> ", 100_000) },
        { "quotes a line each", Repeat("> a\n", 100_000) },
        { "open brackets", Repeat("[", 100_000) },
        { "images", Repeat("![", 100_000) },
        { "brackets and parentheses", Repeat("[a](", 50_000) },
        { "links", Repeat("[a](b)", 50_000) },
        { "bracket pairs", Repeat("[]", 60_000) },
        { "open parenthesis addresses", Repeat("[a](<b", 30_000) },
        { "stars", Repeat("*", 100_000) },
        { "stars and letters", Repeat("*a ", 40_000) },
        { "strong and weak", Repeat("**a *b _c __d ", 8_000) },
        { "stars both sides", Repeat("a**b", 30_000) },
        { "backticks", string.Concat(Enumerable.Range(1, 480).Select(length => new string('`', length) + "a")) },
        { "dollars", Repeat("$a ", 40_000) },
        { "double dollars", Repeat("$$a ", 30_000) },
        { "pipes", Repeat("|", 100_000) + "\n" + Repeat("|-", 50_000) },
        { "a wide table", $"|{Repeat("a|", 5000)}\n|{Repeat("-|", 5000)}\n" + Repeat($"|{Repeat("b|", 5000)}\n", 10) },
        { "a long table", "|a|b|\n|-|-|\n" + Repeat("|1|2|\n", 18_000) },
        { "angles", Repeat("<", 100_000) },
        { "open tags", Repeat("<a ", 40_000) },
        { "comments left open", Repeat("<!-- ", 20_000) },
        { "nested elements", Repeat("<div>", 100_000) },
        { "spans", Repeat("x<span>", 15_000) },
        { "deep lists", string.Concat(Enumerable.Range(0, 2000).Select(depth => new string(' ', depth * 2) + "- a\n")) },
        { "bullets in a line", Repeat("- ", 50_000) },
        { "numbers in a line", Repeat("1. ", 50_000) },
        { "footnotes", string.Concat(Enumerable.Range(0, 8000).Select(number => $"[^{number}] ")) + "\n\n" + string.Concat(Enumerable.Range(0, 8000).Select(number => $"[^{number}]: a\n\n")) },
        { "definitions", string.Concat(Enumerable.Range(0, 20_000).Select(number => $"[a{number}]: b\n")) + "\n" + Repeat("[a1] ", 20_000) },
        { "addresses", Repeat("http://a.b ", 10_000) },
        { "mails", Repeat("a@", 60_000) },
        { "headings", Repeat("# 1 a\n", 100_000) },
        { "fences", Repeat("```\n~~~\n", 50_000) },
        { "line ends", Repeat("\n", 1_000_000) },
        { "controls", Repeat("\u0000\u202e\ud800", 30_000) },
        { "entities", Repeat("&amp;&", 20_000) },
        { "backslashes", Repeat("\\(", 60_000) },
        { "setext", Repeat("a\n", 60_000) + "===" },
        { "paragraphs of stars", Repeat(Repeat("*a ", 10_000) + "\n\n", 30) },
        { "four megabytes of prose", Repeat("The kite flies over the *garden* and the [wall](https://a.test/b) is $x_1$ high. It flies on.\n\n", 40_000) },
        { "twenty megabytes", new string('a', 20_000_000) },
        { "tables of html", "<table>" + Repeat("<tr><td>a</td></tr>", 50_000) + "</table>" },
        { "elements whose ends are others'", "<div>" + string.Concat(Enumerable.Range(0, 4000).Select(number => $"<b id={number}></i></p>")) },
        { "emphasis left open", "<div>" + string.Concat(Enumerable.Range(0, 150).Select(number => $"<b id={number}>")) + Repeat("<p>a", 12_000) },
        { "breaks that stand wrongly in a table", "<table>" + Repeat("<br>", 13_000) },
        { "hidden spans left open", Repeat("a <span style=\"display:none\"> ", 3_000) },
    };

    [Theory]
    [MemberData(nameof(Shapes), DisableDiscoveryEnumeration = true)]
    public void Hostile_Markdown_costs_bounded_time(string name, string markdown)
    {
        var watch = Stopwatch.StartNew();
        Outcome(markdown).ShouldNotBeNull(name);
        Outcome("# Toys\n\n## 1 Introduction\n\n" + markdown + "\n\n## 2 End\n\nWords.").ShouldNotBeNull(name);
        watch.Elapsed.ShouldBeLessThan(Patience, name);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {watch.ElapsedMilliseconds} ms"));
    }

    [Fact]
    public void Random_Markdown_ends_as_a_document_or_as_a_failure_of_the_source()
    {
        string[] pieces = ["# ", "## 1 ", "### 1.1 ", "> ", "- ", "1. ", "*", "**", "_", "`", "```\n", "$", "$$", "\n", "\n\n", "|", "|-|-|\n", "[", "](", ")", "[^1]", "[^1]: ", "<span hidden>", "</span>", "<!--", "-->", "<table><tr><td>", "</table>", "![", "\\(", "\\)", "\\[", "Abstract", "References", "Appendix A ", "Figure 1: ", "kite ", "\ud83d", "가", "&lt;", "    ", "---\n", "===\n", "http://a.test ", "<div style='display:none'>", "</div>"];
        for (var round = 0; round < Rounds(300); round++)
        {
            var random = new Random(round);
            var markdown = new StringBuilder();
            for (var piece = random.Next(1, 120); piece > 0; piece--)
                markdown.Append(pieces[random.Next(pieces.Length)]);
            var outcome = Outcome(markdown.ToString());
            outcome.ShouldNotBeNull($"round {round}: {markdown}");
        }
    }

    /// <summary>The document's sections or the failure's code; any other exception fails the test.</summary>
    private static string Outcome(string markdown)
    {
        try
        {
            var document = PaperMarkdown.Parse(markdown);
            document.Sections.SelectMany(section => section.Blocks).ShouldAllBe(block => block.Text.Length > 0 && (block.Kind == BlockKind.Table || !block.Text.Contains('\n')));
            document.Sections.Select(section => section.Id).ShouldBeUnique();
            return $"{document.Sections.Length} sections";
        }
        catch (SourceFailedException failure)
        {
            return failure.Code;
        }
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static int Rounds(int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : otherwise;
}
