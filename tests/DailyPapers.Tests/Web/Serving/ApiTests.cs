using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using DailyPapers.Web.Serving.Api;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Tests.Web.Serving;

public sealed class ApiTests
{
    [Fact]
    public void Pages_of_days_follow_one_another_from_the_newest_to_the_oldest()
    {
        var catalog = new Catalog(Enumerable.Range(1, 7).Select(day => Archives.Day(day)));
        var (seen, before) = (new List<int>(), (DateOnly?)null);
        for (var page = ApiDesk.Days(catalog, 3, before); ; page = ApiDesk.Days(catalog, 3, before))
        {
            seen.AddRange(page.Days.Select(day => day.Date.Day));
            page.Total.ShouldBe(7);
            if (page.Next is not { } next)
                break;
            before = page.Days[^1].Date;
            next.ShouldBe(FormattableString.Invariant($"/api/v1/days?limit=3&before={before:yyyy-MM-dd}"));
        }

        seen.ShouldBe([7, 6, 5, 4, 3, 2, 1]);
    }

    [Fact]
    public void An_empty_archive_has_an_empty_page() => ApiDesk.Days(new Catalog([]), 30, null).ShouldSatisfyAllConditions(page => page.Days.ShouldBeEmpty(), page => page.Next.ShouldBeNull());

    [Theory]
    [InlineData("2611.01234v2", "2611.01234")]
    [InlineData("cs/0112017", "cs/0112017")]
    [InlineData("cs%2F0112017", "cs/0112017")]
    [InlineData("cs%2f0112017v1", "cs/0112017")]
    public void An_identifier_is_understood_however_it_is_escaped(string text, string id) => Arguments(ApiParameter.Id, text).Id(ApiParameter.Id).ShouldBe(PaperId.Parse(id));

    [Theory]
    [InlineData("")]
    [InlineData("../2611.01234")]
    [InlineData("2611.01234/..")]
    [InlineData("2611.1")]
    public void Anything_else_is_none(string text) => Should.Throw<ApiException>(() => Arguments(ApiParameter.Id, text).Id(ApiParameter.Id)).Status.ShouldBe(400);

    [Theory]
    [InlineData("언어 모델", "언어 모델")]
    [InlineData("language-models", "언어 모델")]
    public void An_area_has_two_names(string text, string area) => Query("area", text).Area(ApiParameter.Area).ShouldBe(area);

    [Fact]
    public void A_wrong_value_is_told_shortened_and_without_what_cannot_be_seen()
    {
        var message = Should.Throw<ApiException>(() => Query("limit", "\u202e\n" + new string('9', 500)).Whole(ApiParameter.Limit)).Message;
        message.ShouldStartWith("limit '999");
        message.Length.ShouldBeLessThan(150);
        message.ShouldContain("from 1 to 100");
    }

    [Fact]
    public void What_is_not_given_has_its_usual_value() => Query("x", "y").ShouldSatisfyAllConditions(
        query => query.Whole(ApiParameter.Limit).ShouldBe(30), query => query.Whole(ApiParameter.Offset).ShouldBe(0), query => query.Date(ApiParameter.From).ShouldBeNull(), query => query.Area(ApiParameter.Area).ShouldBeNull());

    private static ApiArguments Arguments(ApiParameter parameter, string value)
    {
        var context = new DefaultHttpContext();
        context.Request.RouteValues[parameter.Name] = value;
        return new ApiArguments(context);
    }

    private static ApiArguments Query(string name, string value)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = QueryString.Create(name, value);
        return new ApiArguments(context);
    }
}
