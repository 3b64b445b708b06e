using AngleSharp.Html.Parser;
using DailyPapers.Papers;
using DailyPapers.Tests.Publishing;

namespace DailyPapers.Tests.Web;

/// <summary>Every link within the site leads to a file of it, and to a place in that file.</summary>
public sealed class SiteLinksTests
{
    [Fact]
    public async Task No_link_of_a_small_site_is_dead() => await CheckAsync(null, Samples.Edition);

    [Fact]
    public async Task Nor_where_the_site_has_an_address_and_old_ids_have_a_slash()
    {
        var old = Samples.Summarized with { Paper = Samples.Paper("cs/0112017", "An Old Toy", 3) };
        await CheckAsync("https://papers.example.org/ko", Samples.Edition, new Edition(Samples.Day.AddDays(1), IsFinal: false, [old]));
    }

    [Fact]
    public async Task No_link_of_four_hundred_recorded_days_is_dead() => await CheckAsync(null, [.. RecordedArchive.Days(400)]);

    private static async Task CheckAsync(string? url, params Edition[] days)
    {
        var site = new DrawnSite(url, days);
        var paths = site.Plan.Pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var (parser, dead) = (new HtmlParser(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (path, html) in (await site.FilesAsync()).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = parser.ParseDocument(html);
            foreach (var address in page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).Concat(page.QuerySelectorAll("[src]").Select(link => link.GetAttribute("src")!)).Where(address => !address.StartsWith("http", StringComparison.Ordinal) && !address.StartsWith("mailto:", StringComparison.Ordinal)))
            {
                var target = Uri.UnescapeDataString(new Uri(new Uri("https://site.example/" + path), address).AbsolutePath.TrimStart('/'));
                if (!paths.Contains(target) && !(address.StartsWith('#') && page.GetElementById(address[1..]) is not null))
                    dead.Add($"{path}: {address}");
            }
        }

        dead.Order(StringComparer.Ordinal).Take(10).ShouldBeEmpty();
    }
}
