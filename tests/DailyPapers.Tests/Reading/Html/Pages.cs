using DailyPapers.Papers;
using DailyPapers.Reading;
using DailyPapers.Reading.Html;

namespace DailyPapers.Tests.Reading.Html;

/// <summary>Toy pages in the shape of the converters'.</summary>
internal static class Pages
{
    public static PaperId Id { get; } = PaperId.Parse("2611.04321");

    public static Uri Address { get; } = new("https://arxiv.org/html/2611.04321");

    public static Document Read(string html) => ArxivHtml.Parse(html, Id, Address, TestContext.Current.CancellationToken);

    public static Document Fixture(string name, string id) =>
        ArxivHtml.Parse(FixtureText(name), PaperId.Parse(id), new Uri("https://arxiv.org/html/" + id), TestContext.Current.CancellationToken);

    public static string FixtureText(string name) => File.ReadAllText(Repository.TestFile("Reading", "Html", "Fixtures", name));

    public static string Article(string inside) => $"<!DOCTYPE html><html><head><title>Toy</title></head><body><article class=\"ltx_document\">{inside}</article></body></html>";

    /// <summary>An article whose only section, <c>S1</c>, holds this.</summary>
    public static string Section(string inside) =>
        Article($"<section class=\"ltx_section\" id=\"S1\"><h2 class=\"ltx_title ltx_title_section\"><span class=\"ltx_tag ltx_tag_section\">1 </span>Toys</h2>{inside}</section>");

    public static string Paragraph(string inside) => $"<div class=\"ltx_para\"><p class=\"ltx_p\">{inside}</p></div>";

    public static string Math(string tex) => $"<math class=\"ltx_Math\" alttext=\"{tex}\" display=\"inline\"><semantics><mi>leaked</mi><annotation encoding=\"application/x-tex\">{tex}</annotation></semantics></math>";

    /// <summary>The blocks of such a section, each as <c>Kind: text</c>.</summary>
    public static string[] Blocks(string inside) => Blocks(Read(Section(inside)), "S1");

    public static string[] Blocks(Document document, string section) =>
        [.. document.Sections.Single(one => one.Id == section).Blocks.Select(block => $"{block.Kind}: {block.Text}")];

    public static SourceFailedException Failure(string html) => Should.Throw<SourceFailedException>(() => Read(html));
}
