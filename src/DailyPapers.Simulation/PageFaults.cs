using System.Text;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>Writes the faults of pages.</summary>
internal static class PageFaults
{
    /// <summary>Among the context's items: an <see cref="Action"/> to call before a whole answer is sent.</summary>
    public const string BeforeSending = nameof(BeforeSending);

    private const long Enormous = 100 * 1024 * 1024;
    private const string Html = "text/html; charset=utf-8";

    public static Task SendAsync(HttpContext context, PageFault fault, PageBody good) => fault switch
    {
        PageFault.TooManyRequests => TooManyAsync(context, null),
        PageFault.TooManyRequestsForASecond => TooManyAsync(context, "1"),
        PageFault.TooManyRequestsForADay => TooManyAsync(context, "86400"),
        PageFault.Blocked => SendAsync(context, 403, Html, "<html><head><title>Access Denied</title></head><body>Access Denied</body></html>"),
        PageFault.NotAcceptable => SendAsync(context, 406, "text/plain", "Not Acceptable"),
        PageFault.ServerError => SendAsync(context, 500, Html, "<html><body>Internal Server Error</body></html>"),
        PageFault.Overloaded => SendAsync(context, 503, "text/plain", "upstream connect error or disconnect/reset before headers"),
        PageFault.Hanging => HangAsync(context),
        PageFault.DroppedConnection => DropAsync(context),
        PageFault.CutBody => CutAsync(context, good),
        PageFault.HalfBody => context.SendPageAsync(200, good with { Bytes = good.Bytes[..(good.Bytes.Length / 2)] }),
        PageFault.SlowDrip => DripAsync(context, good),
        PageFault.Enormous => FloodAsync(context, good, announced: false),
        PageFault.EnormousAnnounced => FloodAsync(context, good, announced: true),
        PageFault.RedirectLoop => RedirectAsync(context, context.Request.Path + context.Request.QueryString),
        PageFault.RedirectElsewhere => RedirectAsync(context, "http://elsewhere.test" + context.Request.Path),
        PageFault.CheckingBrowser => SendAsync(context, 200, Html, "<!doctype html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>"),
        PageFault.Withdrawn => SendAsync(context, 200, Html, "<!doctype html><html><body><h1>This paper has been withdrawn by its author(s)</h1><p>No HTML is available for a withdrawn paper.</p></body></html>"),
        PageFault.FatalConversion => context.SendPageAsync(200, good with { Bytes = Fatal(good.Bytes) }),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "A fault that nobody wrote."),
    };

    public static async Task SendPageAsync(this HttpContext context, int status, PageBody page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = page.ContentType;
        context.Response.ContentLength = page.Bytes.Length;
        (context.Items[BeforeSending] as Action)?.Invoke();
        await context.Response.Body.WriteAsync(page.Bytes, context.RequestAborted);
        await context.Response.CompleteAsync();
    }

    private static Task SendAsync(HttpContext context, int status, string contentType, string text) =>
        context.SendPageAsync(status, new PageBody(contentType, Encoding.UTF8.GetBytes(text)));

    private static Task TooManyAsync(HttpContext context, string? retryAfter)
    {
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return SendAsync(context, 429, "text/plain", "Rate exceeded.");
    }

    private static async Task HangAsync(HttpContext context)
    {
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }

    private static Task DropAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static async Task CutAsync(HttpContext context, PageBody good)
    {
        context.Response.ContentType = good.ContentType;
        context.Response.ContentLength = good.Bytes.Length;
        await context.Response.Body.WriteAsync(good.Bytes.AsMemory(0, good.Bytes.Length / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    private static async Task DripAsync(HttpContext context, PageBody good)
    {
        context.Response.ContentType = good.ContentType;
        for (var at = 0; !context.RequestAborted.IsCancellationRequested; at = (at + 1) % good.Bytes.Length)
        {
            await context.Response.Body.WriteAsync(good.Bytes.AsMemory(at, 1), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(100, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FloodAsync(HttpContext context, PageBody good, bool announced)
    {
        context.Response.ContentType = good.ContentType;
        context.Response.ContentLength = announced ? Enormous : null;
        var piece = new byte[64 * 1024];
        piece.AsSpan().Fill((byte)'a');
        for (var sent = 0L; sent < Enormous; sent += piece.Length)
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
    }

    private static Task RedirectAsync(HttpContext context, string target)
    {
        context.Response.Headers.Location = target;
        return SendAsync(context, 302, Html, "");
    }

    private static byte[] Fatal(byte[] page)
    {
        const string Confession = """<span class="ltx_ERROR">Conversion to HTML had a Fatal error and exited abruptly. This document may be truncated or damaged.</span></article>""";
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page).Replace("</article>", Confession, StringComparison.Ordinal));
    }
}
