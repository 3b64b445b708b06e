using DailyPapers.Web.Serving.Pages;

namespace DailyPapers.Tests.Web.Serving;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("/days/2026-11-20.html", "days/2026-11-20.html")]
    [InlineData("/days/2026-11-20", "days/2026-11-20.html")]
    [InlineData("/days/2026-11-20/", null)]
    [InlineData("/days/2026-11-21", null)]
    [InlineData("days/2026-11-20", "days/2026-11-20.html")]
    [InlineData("//days/2026-11-20", null)]
    [InlineData("/DAYS/2026-11-20", null)]
    [InlineData("/days/../days/2026-11-20", null)]
    [InlineData("/days/./2026-11-20", null)]
    [InlineData("/days\\2026-11-20", null)]
    [InlineData("/days/2026-11-20.html\0", null)]
    [InlineData("/../etc/passwd", null)]
    [InlineData("", "index.html")]
    public void An_address_means_a_file_of_the_plan_or_nothing(string path, string? file) =>
        (SiteAddress.Find(Archives.Plan(Archives.Day(20)), path)?.Path).ShouldBe(file);

    [Fact]
    public void An_unknown_file_is_none() => SiteAddress.Find(Archives.Plan(Archives.Day(20)), "/days/2026-11-19").ShouldBeNull();

    [Theory]
    [InlineData("/days/2026-11-20/", true)]
    [InlineData("/days/2026-11-20//", false)]
    [InlineData("/days/2026-11-19/", false)]
    [InlineData("/", false)]
    public void A_slash_too_many_is_forgiven(string path, bool isMeant) => (SiteAddress.Meant(Archives.Plan(Archives.Day(20)), path) is not null).ShouldBe(isMeant);

    [Theory]
    [InlineData("/days/2026-11-31", true)]
    [InlineData("/days/20261120", true)]
    [InlineData("/days/2026-11-2x.html", true)]
    [InlineData("/days/..html", true)]
    [InlineData("/days/2026-11-20", false)]
    [InlineData("/days/2026-11-20.md", false)]
    [InlineData("/days/", false)]
    [InlineData("/days/a/b", false)]
    [InlineData("/weeks/2026-11-31", false)]
    public void A_day_without_a_date_is_malformed(string path, bool isMalformed) => SiteAddress.IsMalformedDay(path).ShouldBe(isMalformed);

    [Theory]
    [InlineData("/nothing", "")]
    [InlineData("/papers/nothing", "../")]
    [InlineData("/papers/cs/nothing.html", "../../")]
    [InlineData("/a/b/c/d/e/f/g/h/i/j/k/l/m/n", null)]
    public void A_page_that_stands_anywhere_finds_its_way_home(string path, string? root) => SiteAddress.RootFrom(path).ShouldBe(root);
}
