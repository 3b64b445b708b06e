using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>arXiv's pages, files and search API, for papers that were given to it. Of every other paper it says that it has no HTML, or that there is none.</summary>
public sealed partial class SimulatedArxiv
{
    private const string Html = "text/html; charset=utf-8";
    private readonly RequestLog _log = new();

    /// <summary>What it has, and what goes wrong.</summary>
    public PaperShelf Shelf { get; } = new();

    /// <summary>From a request's arrival to its answer.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>False: every connection ends before a byte of an answer.</summary>
    public bool IsThere { get; set; } = true;

    /// <summary>In the order of their arrival.</summary>
    public IReadOnlyList<SeenRequest> Requests => _log.Requests;

    /// <summary>More than one is against arXiv's terms.</summary>
    public int MostRequestsAtOnce => _log.MostAtOnce;

    public int OpenRequests => _log.Open;

    /// <summary>The page of a paper.</summary>
    public void SetHtml(string id, string html) => Shelf.Set(PaperRoute.Html, id, Html, Encoding.UTF8.GetBytes(html));

    /// <summary>The file of a paper.</summary>
    public void SetPdf(string id, byte[] pdf) => Shelf.Set(PaperRoute.Pdf, id, "application/pdf", pdf);

    /// <summary>What the search API says of a paper: a whole Atom feed.</summary>
    public void SetEntry(string id, string feed) => Shelf.Set(PaperRoute.Entry, id, "application/atom+xml; charset=utf-8", Encoding.UTF8.GetBytes(feed));

    internal static bool Owns(PathString path) =>
        path.StartsWithSegments("/html", StringComparison.Ordinal) || path.StartsWithSegments("/pdf", StringComparison.Ordinal) || path.StartsWithSegments("/api/query", StringComparison.Ordinal);

    internal async Task HandleAsync(HttpContext context)
    {
        var seen = await _log.EnterAsync(context);
        context.Items[PageFaults.BeforeSending] = () => _log.Leave(seen);
        try
        {
            await Task.Delay(Latency, context.RequestAborted);
            if (IsThere)
                await AnswerAsync(context, seen);
            else
                context.Abort();
            seen.Status = context.RequestAborted.IsCancellationRequested ? 0 : context.Response.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            seen.Status = 0;
        }
        finally
        {
            _log.Leave(seen);
        }
    }

    private async Task AnswerAsync(HttpContext context, SeenRequest seen)
    {
        var match = Page().Match(seen.Path);
        var (route, id) = match.Groups["kind"].Value switch
        {
            "html" => (PaperRoute.Html, match.Groups["id"].Value),
            "pdf" => (PaperRoute.Pdf, match.Groups["id"].Value),
            _ => (PaperRoute.Entry, context.Request.Query["id_list"].ToString()),
        };
        if (await Shelf.FailsAsync(context, route, id))
            return;
        var page = Shelf.Find(route, id);
        await context.SendPageAsync(page is null && route != PaperRoute.Entry ? 404 : 200, page ?? Missing(route, id));
        seen.IsAnswered = page is not null;
    }

    private static PageBody Missing(PaperRoute route, string id) => route switch
    {
        PaperRoute.Html => new PageBody(Html, Encoding.UTF8.GetBytes($"<!doctype html><html><head><title>No HTML for '{id}'</title></head><body><h1>No HTML for '{id}'</h1><p>HTML is not available for the source.</p></body></html>")),
        PaperRoute.Entry => new PageBody("application/atom+xml; charset=utf-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>arXiv Query</title></feed>"u8.ToArray()),
        _ => new PageBody(Html, Encoding.UTF8.GetBytes($"<!doctype html><html><head><title>Article not found</title></head><body><h1>Article identifier '{id}' not found</h1></body></html>")),
    };

    [GeneratedRegex(@"^/(?<kind>html|pdf)/(?<id>[^/]+?|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})(?:v[0-9]+)?(?:\.pdf)?/?$")]
    private static partial Regex Page();
}
