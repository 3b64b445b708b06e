using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DailyPapers.Papers;
using DailyPapers.Web.Catalogs;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DailyPapers.Web.Rendering;

/// <summary>Draws components as HTML. It holds nothing of what it drew, and several may ask at once.</summary>
/// <param name="site">What the pages show.</param>
/// <param name="shelf">The days' texts.</param>
public sealed class SiteRenderer(Site site, IEditionShelf shelf)
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        // The usual encoder would write every Korean letter as a number.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<IComponentActivator, ComponentActivator>()
        .BuildServiceProvider();

    public Site Site => site;

    public IEditionShelf Shelf => shelf;

    /// <summary>What leads from the page's address to the site's root; null: the page's own path says it.</summary>
    public string? Root { get; init; }

    /// <summary>A paper with its texts, from the newest day that lists it.</summary>
    /// <exception cref="InvalidOperationException">The day was changed since the catalog was made.</exception>
    public async Task<Entry> EntryAsync(CatalogPaper paper, CancellationToken cancellationToken)
    {
        var edition = await Shelf.LoadAsync(Site.Catalog.Day(paper.Date)!, cancellationToken);
        return edition?.Entries.FirstOrDefault(entry => entry.Paper.Id == paper.Id) ?? throw new InvalidOperationException($"The day {KoreanDates.Iso(paper.Date)} was changed while its pages were drawn.");
    }

    /// <summary>A whole page: the component stands in the site's frame.</summary>
    /// <typeparam name="TComponent">Has the parameters as properties.</typeparam>
    public async Task<byte[]> PageAsync<TComponent>(PageHead head, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        // One for each page: it keeps every component that it drew until it goes.
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            RenderFragment content = builder =>
            {
                builder.OpenComponent<TComponent>(0);
                builder.AddMultipleAttributes(1, parameters!);
                builder.CloseComponent();
            };
            var html = await renderer.RenderComponentAsync<Components.Document>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Components.Document.Here)] = Root is { } root ? new SitePlace(Site, head.Path) { Root = root } : new SitePlace(Site, head.Path),
                [nameof(Components.Document.Head)] = head,
                [nameof(Components.Document.ChildContent)] = content,
            }));
            return Encoding.UTF8.GetBytes(html.ToHtmlString() + "\n");
        });
    }
}
