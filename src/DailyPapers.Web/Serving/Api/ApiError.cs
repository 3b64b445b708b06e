using System.Text.Json.Nodes;
using DailyPapers.Web.Serving.Pages;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Web.Serving.Api;

/// <summary>Errors below <c>/api/</c>: JSON always, <c>{"error":{"code","message"}}</c>, in English like all of the API.</summary>
internal static class ApiError
{
    public static Answer Of(ApiException error) => Of(error.Status, error.Code, error.Message);

    public static Answer Of(int status)
    {
        var (code, message) = status switch
        {
            StatusCodes.Status400BadRequest => ("request.malformed", "The request can't be read."),
            StatusCodes.Status404NotFound => ("address.unknown", "There is nothing at this address. /api/v1/ lists what there is."),
            StatusCodes.Status405MethodNotAllowed => ("method.not-allowed", "Only GET and HEAD are answered."),
            StatusCodes.Status406NotAcceptable => ("media.not-acceptable", "The API answers in application/json only."),
            StatusCodes.Status429TooManyRequests => ("requests.too-many", "Too many requests from this address. Retry-After says when to ask again."),
            StatusCodes.Status503ServiceUnavailable => ("archive.changing", "The archive changed while it was read. Ask again."),
            StatusCodes.Status504GatewayTimeout => ("request.timeout", "The answer took too long."),
            _ => ("server.error", "The server failed; its log says why."),
        };
        return Of(status, code, message);
    }

    private static Answer Of(int status, string code, string message) =>
        new(ApiJson.Content(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, "none"), "no-store") { Status = status };
}
