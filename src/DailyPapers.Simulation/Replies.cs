using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Simulation;

/// <summary>Writes answers: right ones, and those of the transport's faults.</summary>
internal static class Replies
{
    public static Task SendJsonAsync(this HttpContext context, int status, string body) =>
        SendAsync(context, status, "application/json; charset=utf-8", body);

    /// <summary>An error as OpenAI words it.</summary>
    public static Task SendErrorAsync(this HttpContext context, int status, string message, string type, string? param, string? code) =>
        context.SendJsonAsync(status, Json.Text(new JsonObject
        {
            ["error"] = new JsonObject { ["message"] = message, ["type"] = type, ["param"] = param, ["code"] = code },
        }));

    /// <param name="context">The request that fails.</param>
    /// <param name="fault">One of the transport's.</param>
    /// <param name="good">The body that would have been right; some faults send a part of it.</param>
    public static Task SendFaultAsync(this HttpContext context, Fault fault, string good) => fault switch
    {
        Fault.TooManyRequests => TooManyRequestsAsync(context, retryAfter: null),
        Fault.TooManyRequestsForASecond => TooManyRequestsAsync(context, "1"),
        Fault.TooManyRequestsUntilADate => TooManyRequestsAsync(context, SoonAsHttpDate()),
        Fault.QuotaUsedUp => context.SendErrorAsync(429, "You exceeded your current quota, please check your plan and billing details.", "insufficient_quota", null, "insufficient_quota"),
        Fault.ServerError => context.SendErrorAsync(500, "The server had an error while processing your request.", "server_error", null, null),
        Fault.Overloaded => SendAsync(context, 503, "text/plain", "upstream connect error or disconnect/reset before headers"),
        Fault.DroppedConnection => DropAsync(context),
        Fault.CutBody => CutAsync(context, good),
        Fault.HtmlPage => SendAsync(context, 200, "text/html; charset=utf-8", "<!doctype html><html><head><title>Just a moment</title></head><body>Checking your browser</body></html>"),
        Fault.GarbledJson => context.SendJsonAsync(200, good[..(good.Length / 2)]),
        Fault.Hanging => HangAsync(context),
        Fault.KeyRefused => KeyRefusedAsync(context),
        Fault.ModelUnknown => context.SendErrorAsync(404, "The model does not exist or you do not have access to it.", "invalid_request_error", null, "model_not_found"),
        Fault.ErrorInArray => context.SendJsonAsync(503, """[{"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE","details":[]}}]"""),
        Fault.ErrorCodeAsNumber => context.SendJsonAsync(502, """{"error":{"code":502,"message":"Provider returned error","metadata":{}}}"""),
        Fault.ErrorInsideOk => context.SendJsonAsync(200, """{"error":{"code":502,"message":"Provider returned error","metadata":{}}}"""),
        Fault.GatewayTimeout => SendAsync(context, 504, "text/html", "<html><head><title>504 Gateway Time-out</title></head><body></body></html>"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Only a model can fail in this way."),
    };

    /// <summary>The key itself is not repeated: a client that logs the message must not log the key.</summary>
    // Some providers quote the key they refuse.
    public static Task KeyRefusedAsync(HttpContext context) =>
        context.SendErrorAsync(401, $"Incorrect API key provided: {context.Request.Headers.Authorization.ToString().Split(' ')[^1]}.", "invalid_request_error", null, "invalid_api_key");

    private static Task TooManyRequestsAsync(HttpContext context, string? retryAfter)
    {
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return context.SendErrorAsync(429, "Rate limit reached.", "requests", null, "rate_limit_exceeded");
    }

    private static string SoonAsHttpDate() =>
        TimeProvider.System.GetUtcNow().AddSeconds(2).ToString("R", CultureInfo.InvariantCulture);

    private static Task DropAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static async Task CutAsync(HttpContext context, string good)
    {
        var bytes = Encoding.UTF8.GetBytes(good);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    private static async Task HangAsync(HttpContext context)
    {
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        context.Abort();
    }

    private static async Task SendAsync(HttpContext context, int status, string contentType, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        await context.Response.CompleteAsync();
    }
}
