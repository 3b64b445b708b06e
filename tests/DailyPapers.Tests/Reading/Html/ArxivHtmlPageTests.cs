using DailyPapers.Papers;
using DailyPapers.Reading.Html;

namespace DailyPapers.Tests.Reading.Html;

/// <summary>Pages that are about a paper and not the paper.</summary>
public sealed class ArxivHtmlPageTests
{
    [Theory]
    [InlineData(404, "<html><title>No HTML for '2611.04321v1'</title><h1>No HTML for '2611.04321v1'</h1><p>HTML is not available for the source.</p></html>", "text.none")]
    [InlineData(200, "<h1>No HTML for '2611.04321v1'</h1>", "text.none")]
    [InlineData(200, "<p>HTML is not available for the source.</p>", "text.none")]
    [InlineData(404, "", "text.none")]
    [InlineData(410, "", "text.none")]
    [InlineData(200, "<h1>Article not found</h1>", "text.none")]
    [InlineData(200, "<p>Article identifier '26.1' not recognized</p>", "text.none")]
    [InlineData(200, "<h1>2611.04321</h1><p>This paper has been withdrawn by Dana Example</p>", "text.withdrawn")]
    [InlineData(200, "<p>The submission was withdrawn.</p>", "text.withdrawn")]
    [InlineData(200, "<title>Untitled Document</title><p>No content available</p>", "text.broken")]
    [InlineData(200, "<div class=\"package-alerts ltx_document\">An alert</div>", "text.broken")]
    [InlineData(200, "<article class=\"post\">A post</article>", "text.broken")]
    [InlineData(200, "", "text.broken")]
    [InlineData(403, "Access Denied", "text.unreachable")]
    [InlineData(429, "Rate exceeded.", "text.unreachable")]
    [InlineData(500, "<article class=\"ltx_document\">", "text.unreachable")]
    [InlineData(503, "", "text.unreachable")]
    public void A_page_about_a_missing_paper_is_told_from_a_paper(int status, string html, string code) =>
        Should.Throw<SourceFailedException>(() => ArxivHtmlPage.Require(status, html)).Code.ShouldBe(code);

    [Fact]
    public void A_papers_page_passes_even_if_it_tells_of_withdrawn_ones()
    {
        Should.NotThrow(() => ArxivHtmlPage.Require(200, Pages.Section("A paper that was withdrawn by its author, page not found.")));
        Should.NotThrow(() => ArxivHtmlPage.Require(200, System.Text.Encoding.UTF8.GetBytes(Pages.FixtureText("latexml-oxide.html"))));
    }

    [Fact]
    public void A_notice_of_withdrawal_as_the_only_text_is_no_text()
    {
        Pages.Failure(Pages.Article(Pages.Paragraph("This paper has been withdrawn by the authors due to an error in Lemma 2."))).Code.ShouldBe("text.withdrawn");
        Pages.Read(Pages.Section(Pages.Paragraph("One paper was withdrawn by its author.") + Pages.Paragraph(new string('x', 3000)))).Sections.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_page_without_an_article_is_broken() => Pages.Failure("<html><body><p>Hello</p></body></html>").Code.ShouldBe("text.broken");
}
