using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DailyPapers.Web.Serving;

/// <summary>What kind of thing a request asks for. Names are few, so that nobody's addresses fill the metrics.</summary>
internal static class RouteNames
{
    public const string Health = "/healthz";
    public const string Metrics = "/metrics";
    public const string Search = "/search";

    public static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>Counted against the narrower limit.</summary>
    public static bool IsDear(PathString path) => IsApi(path) || path == Search || path == Search + ".html";

    /// <summary>Asked by those who keep the server alive: it is answered whatever else an address has asked.</summary>
    public static bool IsProbe(PathString path) => path == Health;

    public static string Of(HttpContext context)
    {
        if (context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } && pattern != ServerRoutes.Anything)
            return pattern;
        return IsApi(context.Request.Path) ? "api" : Path.GetExtension(context.Request.Path.Value) switch
        {
            null or "" or ".html" => "page",
            ".css" or ".js" or ".woff2" or ".svg" or ".png" or ".ico" => "asset",
            _ => "file",
        };
    }

    public static string MethodOf(HttpContext context) => HttpMethods.IsGet(context.Request.Method) ? "GET" : HttpMethods.IsHead(context.Request.Method) ? "HEAD" : "other";
}
