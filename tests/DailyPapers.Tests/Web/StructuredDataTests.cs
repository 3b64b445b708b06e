using System.Text.Json.Nodes;
using DailyPapers.Tests.Publishing;
using DailyPapers.Web.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace DailyPapers.Tests.Web;

public sealed class StructuredDataTests
{
    private const string Url = "https://papers.example.org/digest/";

    [Fact]
    public void The_Korean_of_a_paper_is_a_translation_of_it()
    {
        var json = JsonNode.Parse(StructuredData.Paper(new DrawnSite(Url, Samples.Edition).Site, Samples.Summarized, Samples.Day))!;
        ((string?)json["@context"]).ShouldBe("https://schema.org");
        ((string?)json["@type"]).ShouldBe("ScholarlyArticle");
        ((string?)json["inLanguage"]).ShouldBe("ko");
        ((string?)json["headline"]).ShouldBe("검색으로 못 푸는 퍼즐 448문항: 전문가 65%, GPT-4 39%");
        ((string?)json["url"]).ShouldBe(Url + "papers/2611.01234.html");
        ((string?)json["datePublished"]).ShouldBe("2026-11-21T02:30:00Z");
        ((string?)json["about"]![0]!["alternateName"]).ShouldBe("benchmark");
        ((string?)json["isPartOf"]!["url"]).ShouldBe(Url + "days/2026-11-20.html");
        var original = json["translationOfWork"]!;
        ((string?)original["name"]).ShouldBe("ToyBench: A Graduate-Level Toy & Puzzle Benchmark");
        ((string?)original["inLanguage"]).ShouldBe("en");
        ((string?)original["url"]).ShouldBe("https://arxiv.org/abs/2611.01234");
        ((string?)original["datePublished"]).ShouldBe("2026-11-18");
        original["author"]!.AsArray().Select(author => (string?)author!["name"]).ShouldBe(["Kim Example", "Lee Sample", "Zoë O'Neil"]);
    }

    [Fact]
    public void A_pending_paper_is_the_paper_itself()
    {
        var json = JsonNode.Parse(StructuredData.Paper(new DrawnSite(Url, Samples.Edition).Site, Samples.Pending, Samples.Day))!;
        ((string?)json["inLanguage"]).ShouldBe("en");
        json["translationOfWork"].ShouldBeNull();
    }

    [Fact]
    public void A_day_is_a_list_in_its_order()
    {
        var site = new DrawnSite(null, Samples.Edition).Site;
        var json = JsonNode.Parse(StructuredData.Day(site, site.Catalog.Newest!))!;
        ((string?)json["@type"]).ShouldBe("CollectionPage");
        json["url"].ShouldBeNull("nobody knows where the site stands");
        json["mainEntity"]!["itemListElement"]!.AsArray().Select(item => ((int)item!["position"]!, (string?)item["url"])).ShouldBe(
            [(1, "https://arxiv.org/abs/2611.01234"), (2, "https://arxiv.org/abs/2611.00002"), (3, "https://arxiv.org/abs/2611.00666"), (4, "https://arxiv.org/abs/2611.00003")]);
    }

    [Fact]
    public void No_text_ends_the_script_element() => Prop.ForAll(Editions.Any, edition =>
    {
        var site = new DrawnSite(Url, edition).Site;
        foreach (var text in edition.Entries.Select(entry => StructuredData.Paper(site, entry, edition.Date)).Append(StructuredData.Day(site, site.Catalog.Newest!)))
        {
            text.IndexOfAny(['<', '>', '&', '\u2028', '\u2029']).ShouldBe(-1, text);
            JsonNode.Parse(text).ShouldNotBeNull();
        }
    }).Check(Config.QuickThrowOnFailure);
}
