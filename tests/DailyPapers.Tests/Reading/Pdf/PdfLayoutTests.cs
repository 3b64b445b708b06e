using System.Globalization;
using System.Text;
using DailyPapers.Papers;
using DailyPapers.Reading;
using DailyPapers.Reading.Pdf;

namespace DailyPapers.Tests.Reading.Pdf;

public sealed class PdfLayoutTests
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("DAILY_PAPERS_ROUNDS") ?? "200", CultureInfo.InvariantCulture);

    private static readonly string[] Litter = ["<page width=\"NaN\" height=\"-1\">", "<word xMin=\"1e308\" yMin=\"-1e308\" xMax=\"1e309\" yMax=\"5\">x</word>\n", "&#0;&#xD835;&amp;", "\u0000\u0007", "\uD835", "</word>", "\"", "xMin=\"", "\n", "99999", "Figure 1:", "A.1 ", "9 "];

    [Fact]
    public void Whatever_the_tool_prints_is_read_without_a_crash()
    {
        var random = new Random(20261124);
        for (var round = 0; round < Rounds; round++)
        {
            var (words, fonts) = (Mutated(Layout(), random), Mutated(Fonts(), random));

            var document = Read(words, fonts);

            document.Sections.SelectMany(section => section.Blocks).ShouldAllBe(block => block.Text.Length > 0, $"round {round}");
            document.Sections.Select(section => section.Id).ShouldBeUnique($"round {round}");
        }
    }

    [Fact]
    public void An_overfull_page_is_cut()
    {
        var words = new StringBuilder("<page width=\"612\" height=\"792\">\n");
        for (var i = 0; i < 60_000; i++)
            words.Append(CultureInfo.InvariantCulture, $"<line>\n<word xMin=\"{i % 600}\" yMin=\"{i % 7}\" xMax=\"{(i % 600) + 9}\" yMax=\"{(i % 7) + 9}\">word{i}</word>\n</line>\n");

        BboxParser.Read(words.ToString(), new PdfLimits()).Single().Lines.Length.ShouldBe(20_000);
        Read(words.ToString(), "").Pages.ShouldBe(1);
    }

    [Fact]
    public void Ligatures_and_letters_of_formulas_become_plain()
    {
        var page = BboxParser.Read("<page width=\"612\" height=\"792\">\n<word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">e\uFB03cient \U0001D458&lt;\u0001b&gt;</word>", new PdfLimits()).Single();

        page.Lines.Single().Single().Text.ShouldBe("efficient k<b>");
    }

    [Fact]
    public void Nothing_makes_nothing() => Read("", "").Sections.ShouldBeEmpty();

    private static Document Read(string words, string fonts)
    {
        var (limits, pages) = (new PdfLimits(), BboxParser.Read(words, new PdfLimits()));
        return PdfLayout.Read(new PdfContent(pages, FontParser.Read(fonts, limits), pages.Length), PaperId.Parse("2611.01234"));
    }

    private static string Layout()
    {
        var layout = new StringBuilder("<doc>\n");
        for (var page = 0; page < 2; page++)
        {
            layout.Append("<page width=\"612.0\" height=\"792.0\">\n");
            Line(layout, 100, 60, 18, "A Title of a Paper");
            Line(layout, 250, 90, 12, "Abstract");
            foreach (var x in new[] { 54, 318 })
            {
                Line(layout, x, 120, 12, $"{page + 1} Heading of this Section");
                for (var i = 0; i < 12; i++)
                    Line(layout, x, 140 + (12 * i), 9, "bees count the petals of all flow-");
                Line(layout, x, 300, 9, "Table 1: Sums of petals");
                Line(layout, x, 320, 9, "lily          6          7");
                Line(layout, x, 740, 6, "1 A note in small print");
            }

            Line(layout, 54, 500, 12, "References");
            Line(layout, 54, 520, 12, "A Appendix of the paper");
            layout.Append("</page>\n");
        }

        return layout.ToString();
    }

    private static void Line(StringBuilder layout, double x, double y, double size, string text)
    {
        layout.Append("<line>\n");
        foreach (var word in text.Split(' '))
        {
            if (word.Length > 0)
                layout.Append(CultureInfo.InvariantCulture, $"<word xMin=\"{x:0.0}\" yMin=\"{y:0.0}\" xMax=\"{x + (word.Length * size / 2):0.0}\" yMax=\"{y + size:0.0}\">{word}</word>\n");
            x += (word.Length + 1) * size / 2;
        }

        layout.Append("</line>\n");
    }

    private static string Fonts() =>
        "<page number=\"1\" height=\"1188\" width=\"918\">\n<fontspec id=\"0\" size=\"11\" family=\"Times-Bold\" color=\"#ffffff\"/>\n"
        + string.Concat(Enumerable.Range(0, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"<text top=\"{200 + (18 * i)}\" left=\"80\" width=\"300\" height=\"15\" font=\"0\"><b>some words</b></text>\n")));

    private static string Mutated(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            var at = random.Next(mutated.Length);
            var count = Math.Min(random.Next(1, 30), mutated.Length - at);
            _ = random.Next(4) switch
            {
                0 => mutated.Remove(at, count),
                1 => mutated.Insert(at, Litter[random.Next(Litter.Length)]),
                2 => mutated.Insert(at, mutated.ToString(at, count)),
                _ => mutated.Replace(mutated[at], (char)random.Next(1, 0x3000), at, 1),
            };
        }

        return mutated.ToString();
    }
}
