using System.Text;
using DailyPapers.Web.Components;
using DailyPapers.Web.Rendering;

namespace DailyPapers.Tests.Web.Serving;

public sealed class RootTests
{
    [Theory]
    [InlineData(null, "href=\"index.html\"")]
    [InlineData("../../", "href=\"../../index.html\"")]
    public async Task A_page_that_is_shown_at_another_address_links_from_there(string? root, string link)
    {
        var renderer = new SiteRenderer(Archives.Plan().Site, null!) { Root = root };
        var page = await renderer.PageAsync<EmptyView>(new PageHead("404.html", "x", "y"), []);
        Encoding.UTF8.GetString(page).ShouldContain(link);
    }
}
