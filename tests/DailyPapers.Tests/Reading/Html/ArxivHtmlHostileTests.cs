using System.Text;
using DailyPapers.Papers;
using DailyPapers.Reading.Html;

namespace DailyPapers.Tests.Reading.Html;

/// <summary>Pages made to cost memory or time. Each must end by itself: with a document, or with a code.</summary>
public sealed class ArxivHtmlHostileTests
{
    private const int Many = 100_000;

    public static TheoryData<string> Names => [.. Attacks.Keys];

    private static Dictionary<string, Func<string>> Attacks { get; } = new(StringComparer.Ordinal)
    {
        ["divs that are never closed"] = () => Repeated("<div>"),
        ["formatting that is never closed"] = () => Repeated("<b><p>"),
        ["formatting with names, never closed"] = () => Numbered(i => $"<b id=x{i}><p>t</p>"),
        ["links that are never closed"] = () => Numbered(i => $"<a href=https://a.example/{i}>"),
        ["links to everywhere"] = () => Numbered(i => $"<a href=https://a.example/{i}>x</a>"),
        ["tables in tables"] = () => Repeated("<table><tr><td>"),
        ["text in tables"] = () => "<table>" + Repeated("x<b>y"),
        ["rows without end"] = () => "<table class=ltx_tabular>" + Repeated("<tr><td>a</td><td>b</td></tr>") + "</table>",
        ["cells that span everything"] = () => "<table class=ltx_tabular>" + Repeated("<tr><td rowspan=2000000000 colspan=2000000000>a</td><td>b</td></tr>", 60_000) + "</table>",
        ["drawings in drawings"] = () => Repeated("<svg>"),
        ["drawings with foreign objects"] = () => Repeated("<svg><foreignObject>"),
        ["formulas that are never closed"] = () => Repeated("<math alttext=x>"),
        ["formulas that are closed too often"] = () => Repeated("</math>"),
        ["formulas in formulas"] = () => Repeated("<math>", 100_000) + Repeated("</math>", 100_000),
        ["annotations that are never closed"] = () => Repeated("<math><annotation encoding=\"application/x-tex\">"),
        ["sections in sections"] = () => Repeated("<section class=ltx_section id=S1><h2 class=ltx_title>T</h2>"),
        ["sections without end"] = () => Repeated("<section class=ltx_section id=S1><h2 class=ltx_title>T</h2></section>", 100_000),
        ["figures without end"] = () => Repeated("<figure class=ltx_figure><img src=a><figcaption class=ltx_caption></figcaption></figure>", 100_000),
        ["notes in notes"] = () => Repeated("<span class=ltx_note><span class=ltx_note_content>"),
        ["notes without end"] = () => Repeated("<span class=ltx_note>n</span>"),
        ["white in white"] = () => Repeated("<span style=color:white>x</span>"),
        ["a megabyte of attributes"] = () => "<p " + Numbered(i => $"a{i}=\"{i}\" ") + ">x</p>",
        ["one long attribute"] = () => $"<p class=\"{new string('c', 3_000_000)}\" style=\"{Repeated("color:white;")}\">x</p>",
        ["many classes"] = () => Numbered(i => $"<p class=\"c{i}\">x</p>"),
        ["an attribute that is never closed"] = () => "<p class=\"ltx_p>x" + Repeated("<p>y"),
        ["a comment that is never closed"] = () => "<!-- " + Repeated("-- ->"),
        ["comments without end"] = () => Repeated("<!-->x<!---->"),
        ["comments cut off"] = () => Repeated("<!--"),
        ["a script that is never closed"] = () => "<script>" + Repeated("</scrip"),
        ["scripts without end"] = () => Repeated("<script>x</script>"),
        ["titles that are never closed"] = () => Repeated("<title>"),
        ["open brackets"] = () => Repeated("<"),
        ["tags cut off"] = () => Repeated("<p"),
        ["end tags"] = () => Repeated("</p></div></article>"),
        ["ampersands"] = () => Repeated("&"),
        ["entities"] = () => Repeated("&#x26;amp;&unknown;&#1114112;&#xD800;&#0;"),
        ["NUL bytes"] = () => Repeated("\0<\0p\0>"),
        ["half characters"] = () => Repeated("\uD800x\uDC00"),
        ["combining marks"] = () => "a" + Repeated("\u0301"),
        ["dollars"] = () => Repeated("<math alttext='$\\$'></math>"),
        ["a long formula"] = () => $"<math alttext=\"{Repeated("\\color{", 60_000)}\"></math>",
        ["formulas that colour"] = () => Repeated("<math alttext='\\definecolor[named]{a}{rgb}{1,1,1}x'></math>"),
        ["words to be withdrawn"] = () => Repeated("paper was "),
        ["twelve megabytes of text"] = () => Repeated("Sheep jump over the fence, one by one ", 320_000),
        ["superscripts"] = () => "1" + Repeated("<sup>1</sup>"),
        ["list items"] = () => "<ul>" + Repeated("<li class=ltx_item>x"),
        ["headings"] = () => Repeated("<h6 class=ltx_title>x</h6>"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_page_ends_in_a_document_or_a_code(string name)
    {
        var html = Pages.Section(Attacks[name]());
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            var document = ArxivHtml.Parse(html, Pages.Id, Pages.Address, time.Token);
            document.Sections.Sum(section => section.Blocks.Sum(block => (long)block.Text.Length)).ShouldBeLessThan(2L * html.Length + 1_000_000);
        }
        catch (SourceFailedException failure)
        {
            failure.Code.ShouldBeOneOf("text.broken", "text.too-large", "text.withdrawn");
        }
    }

    [Fact]
    public void A_page_beyond_all_pages_is_not_read()
    {
        Pages.Failure(new string(' ', PageReader.LongestPage + 1)).Code.ShouldBe("text.too-large");
        Should.Throw<SourceFailedException>(() => ArxivHtml.Parse(new byte[2 * PageReader.LongestPage + 1], Pages.Id, Pages.Address, TestContext.Current.CancellationToken)).Code.ShouldBe("text.too-large");
        Pages.Failure(Pages.Section(Repeated("<br>", PageReader.MostNodes + 1))).Code.ShouldBe("text.too-large");
    }

    [Theory]
    [InlineData(150, false)]
    [InlineData(220, true)]
    public void A_page_may_be_nested_deeper_than_any_paper_but_not_without_end(int depth, bool isBroken)
    {
        var html = Pages.Section(Repeated("<div>", depth) + "x" + Repeated("</div>", depth));
        if (isBroken)
            Pages.Failure(html).Code.ShouldBe("text.broken");
        else
            Pages.Read(html).Sections.Single().Blocks.Single().Text.ShouldBe("x");
    }

    [Fact]
    public void Bytes_of_another_encoding_are_survived()
    {
        var bytes = Encoding.Latin1.GetBytes(Pages.Section(Pages.Paragraph("na\u00efve \u00e9t\u00e9")));
        ArxivHtml.Parse(bytes, Pages.Id, Pages.Address, TestContext.Current.CancellationToken).Sections.Single().Blocks.Single().Text.ShouldContain("na\uFFFDve");
    }

    private static string Repeated(string text, int times = Many) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Numbered(Func<int, string> text) => string.Concat(Enumerable.Range(0, Many / 4).Select(text));
}
