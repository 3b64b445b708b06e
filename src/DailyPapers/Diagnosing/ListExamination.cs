using System.Globalization;
using System.Text.Json;
using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>Hugging Face's list of yesterday, at most one paper of it. Its answer also tells the time.</summary>
internal sealed class ListExamination(Probe probe, Uri huggingFace, Secret? token, ServerClock serverClock, TimeProvider clock) : IExamination
{
    public string Key => "huggingface";

    public Sentence Name { get; } = new("Hugging Face 목록", "Hugging Face list");

    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? date = null;
        try
        {
            var answer = await probe.SendAsync(HttpMethod.Get, new Uri(huggingFace, string.Create(CultureInfo.InvariantCulture, $"api/daily_papers?date={clock.GetUtcNow().AddDays(-1):yyyy-MM-dd}&limit=1")), token, cancellationToken);
            date = answer.Date;
            return Find(answer);
        }
        catch (ProbeException trouble)
        {
            return Diagnosis.Trouble(
                "list.unreachable",
                new Sentence($"서버({huggingFace.Host})에 닿지 못했습니다({trouble.Why.Korean}).", $"{huggingFace.Host} could not be reached ({trouble.Why.English})."),
                new Sentence("네트워크와 프록시를 확인하세요. HF_ENDPOINT를 적었다면 그 주소가 맞는지 보세요.", "Check the network and proxies, and HF_ENDPOINT where it is set."));
        }
        finally
        {
            serverClock.Tell(date, clock.GetUtcNow());
        }
    }

    private Diagnosis Find(ProbeAnswer answer) => answer.Status switch
    {
        200 when IsList(answer.Body) => Diagnosis.Well(new Sentence($"서버({huggingFace.Host})에서 목록을 받았습니다.", $"{huggingFace.Host} gave a list.")),
        200 => Diagnosis.Trouble(
            "list.refused",
            new Sentence($"서버({huggingFace.Host})의 답이 목록이 아닙니다.", $"The answer of {huggingFace.Host} is no list."),
            new Sentence("프록시나 로그인 페이지가 사이에 있는지, HF_ENDPOINT가 맞는지 확인하세요.", "See whether a proxy or a login page stands in between, and check HF_ENDPOINT.")),
        401 or 403 when token is not null => Diagnosis.Trouble(
            "list.refused",
            new Sentence($"서버({huggingFace.Host})가 토큰을 거절했습니다(HTTP {answer.Status}).", $"{huggingFace.Host} refused the token (HTTP {answer.Status})."),
            new Sentence("HF_TOKEN은 없어도 됩니다. 지우거나 https://huggingface.co/settings/tokens 에서 새로 만드세요.", "HF_TOKEN is not needed: remove it, or make a new one at https://huggingface.co/settings/tokens.")),
        429 => Diagnosis.Warning(
            "list.unreachable",
            new Sentence($"서버({huggingFace.Host})가 너무 많이 물었다고 합니다(HTTP 429).", $"{huggingFace.Host} says that too much was asked (HTTP 429)."),
            new Sentence("몇 분 뒤에 다시 실행하세요. run은 스스로 기다립니다.", "Run it again in some minutes; run waits by itself.")),
        _ => Diagnosis.Trouble(
            "list.unreachable",
            new Sentence($"서버({huggingFace.Host})가 HTTP {answer.Status}로 답했습니다.", $"{huggingFace.Host} answered HTTP {answer.Status}."),
            new Sentence("https://status.huggingface.co 를 보고, HF_ENDPOINT를 적었다면 그 주소를 확인하세요.", "See https://status.huggingface.co, and check HF_ENDPOINT where it is set.")),
    };

    private static bool IsList(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
