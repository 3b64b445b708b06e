using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DailyPapers.Web.Serving.Pages;

/// <summary>An answer of the server: content with what caches need to know of it.</summary>
/// <param name="Content">What is sent, unless the client has it.</param>
/// <param name="Caching">The value of Cache-Control.</param>
internal sealed record Answer(Content Content, string Caching) : IResult
{
    /// <summary>Kept, but asked about each time: a run may have stored something.</summary>
    public const string Revalidated = "no-cache";

    private const string Brotli = "br";
    private const string Gzip = "gzip";

    public int Status { get; init; } = StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.Headers.CacheControl = Caching;
        if (Content.IsCompressible)
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (Status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = Content.Tag.ToString();
            if (IsKnown(request.GetTypedHeaders()))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.StatusCode = Status;
        response.ContentType = Content.MediaType;
        var body = Body(request.Headers.AcceptEncoding, out var encoding);
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method))
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    private bool IsKnown(RequestHeaders headers) => headers.IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(Content.Tag, useStrongComparison: false));

    private ReadOnlyMemory<byte> Body(StringValues accepted, out string? encoding)
    {
        encoding = Content.IsCompressible ? Chosen(accepted) : null;
        return encoding switch { Brotli => Content.Brotli, Gzip => Content.Gzip, _ => Content.Plain };
    }

    /// <summary>The smaller of the two where both are welcome; null for neither.</summary>
    private static string? Chosen(StringValues accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. accepted.OfType<string>()], out var values))
            return null;
        return IsWelcome(Brotli) ? Brotli : IsWelcome(Gzip) ? Gzip : null;

        bool IsWelcome(string name) => values.Any(value => value.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && value.Quality != 0);
    }
}
