using System.Text;
using DailyPapers.Web.Rendering;
using Microsoft.AspNetCore.Http;

namespace DailyPapers.Web.Serving.Pages;

/// <summary>What a reader sees where the site has no page for it: constant words, so that nothing of the request comes back in it.</summary>
internal static class PlainPage
{
    public static Answer Answer(int status) => new(new Content(Encoding.UTF8.GetBytes(Html(status)), MediaTypes.Html, "none"), "no-store") { Status = status };

    public static string Sentence(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "주소를 읽을 수 없습니다. 날짜는 2026-11-20처럼 적습니다.",
        StatusCodes.Status404NotFound => "이 주소에는 아무것도 없습니다.",
        StatusCodes.Status405MethodNotAllowed => "이 서버는 읽기만 할 수 있습니다.",
        StatusCodes.Status429TooManyRequests => "요청이 너무 잦습니다. 잠시 뒤에 다시 시도해 주세요.",
        StatusCodes.Status503ServiceUnavailable => "지금은 답할 수 없습니다. 잠시 뒤에 다시 시도해 주세요.",
        StatusCodes.Status504GatewayTimeout => "제때 답하지 못했습니다. 잠시 뒤에 다시 시도해 주세요.",
        _ => "서버에 문제가 생겼습니다.",
    };

    private static string Html(int status) => $"""
        <!DOCTYPE html>
        <html lang="ko">
        <head>
        <meta charset="utf-8">
        {SitePolicy.Meta(showsPictures: false)}
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{status}</title>
        </head>
        <body>
        <main>
        <h1>{status}</h1>
        <p>{Sentence(status)}</p>
        <p><a href="/">첫 화면으로</a></p>
        </main>
        </body>
        </html>

        """;
}
