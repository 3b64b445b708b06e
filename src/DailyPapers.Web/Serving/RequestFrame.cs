using System.Globalization;
using DailyPapers.Publishing;
using DailyPapers.Web.Rendering;
using DailyPapers.Web.Serving.Api;
using DailyPapers.Web.Serving.Live;
using DailyPapers.Web.Serving.Pages;
using DailyPapers.Web.Serving.Watching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace DailyPapers.Web.Serving;

/// <summary>What is the same for every request: its headers, its limits, its time, its failure, and that it is counted.</summary>
internal sealed class RequestFrame(SiteOptions site, ClientLimits limits, ServerMeter meter, TimeProvider clock, ILogger log)
{
    private const string Verbs = "GET, HEAD";

    /// <summary>For metrics: the client went away.</summary>
    private const int ClientClosed = 499;

    /// <summary>To make an answer. How long it takes to be sent is the reader's line's affair, and the web server cuts off those who stand still.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // A header can forbid what a page's own policy can't: standing in a frame of another site.
    private readonly string _policy = SitePolicy.Text(site.ShowsThumbnails) + "; frame-ancestors 'none'";

    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var (start, aborted) = (clock.GetTimestamp(), context.RequestAborted);
        var time = new CancellationTokenSource(Longest, clock);
        var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, time.Token);
        // An answer without a body starts after us.
        context.Response.RegisterForDispose(time);
        context.Response.RegisterForDispose(either);
        context.RequestAborted = either.Token;
        context.Response.OnStarting(() =>
        {
            time.CancelAfter(Timeout.InfiniteTimeSpan);
            return Task.CompletedTask;
        });
        Describe(context);
        var status = ClientClosed;
        try
        {
            if (Refusal(context) is { } refusal)
                await refusal.ExecuteAsync(context);
            else
                await next(context);
            status = context.Response.StatusCode;
        }
        catch (Exception failure) when (!aborted.IsCancellationRequested)
        {
            status = await FailAsync(context, failure, time.IsCancellationRequested, aborted);
        }
        catch (Exception)
        {
            // Nobody is there any more to be told.
        }
        finally
        {
            context.RequestAborted = aborted;
            meter.Answered(RouteNames.Of(context), RouteNames.MethodOf(context), status, clock.GetElapsedTime(start));
        }
    }

    private void Describe(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = _policy;
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (IsApi(context))
        {
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "ETag, Link, Retry-After";
        }
    }

    private Answer? Refusal(HttpContext context)
    {
        var request = context.Request;
        if (!limits.Admits(context.Connection.RemoteIpAddress, RouteNames.IsDear(request.Path), out var wait) && !RouteNames.IsProbe(request.Path))
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return Error(context, StatusCodes.Status429TooManyRequests);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = Verbs;
            return Error(context, StatusCodes.Status405MethodNotAllowed);
        }

        return IsApi(context) && !AcceptsJson(request) ? Error(context, StatusCodes.Status406NotAcceptable) : null;
    }

    private async Task<int> FailAsync(HttpContext context, Exception failure, bool isLate, CancellationToken aborted)
    {
        var status = failure switch
        {
            ApiException error => error.Status,
            BadHttpRequestException malformed => malformed.StatusCode,
            DayMovedException => StatusCodes.Status503ServiceUnavailable,
            _ when isLate => StatusCodes.Status504GatewayTimeout,
            _ => StatusCodes.Status500InternalServerError,
        };
        if (status >= StatusCodes.Status500InternalServerError)
            log.LogError(failure, "{Method} {Path} was answered with {Status}", context.Request.Method, VisibleText.Cut(context.Request.Path.Value, 300), status);
        if (context.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            context.Abort();
            return status;
        }

        context.RequestAborted = aborted;
        context.Response.Clear();
        Describe(context);
        await (failure is ApiException known ? ApiError.Of(known) : Error(context, status)).ExecuteAsync(context);
        return status;
    }

    private static Answer Error(HttpContext context, int status) => IsApi(context) ? ApiError.Of(status) : PlainPage.Answer(status);

    private static bool IsApi(HttpContext context) => RouteNames.IsApi(context.Request.Path);

    private static bool AcceptsJson(HttpRequest request) => request.GetTypedHeaders().Accept is not { Count: > 0 } accepted
        || accepted.Any(type => type.Quality != 0 && new MediaTypeHeaderValue("application/json").IsSubsetOf(type));
}
