using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>One of arXiv's servers, asked for as little as can be. Any answer but a refusal shows that it can be reached: not every paper has a page.</summary>
/// <param name="path">Below the address.</param>
/// <param name="variable">That names the address.</param>
/// <param name="isNeeded">False: the settings read abstracts alone.</param>
/// <param name="isReplaced">A run does without it, in a worse way: what is wrong is a warning.</param>
internal sealed class ArxivExamination(string key, Sentence name, Probe probe, ArxivTurn turn, HttpMethod method, Uri server, string path, string variable, bool isNeeded, bool isReplaced) : IExamination
{
    public string Key => key;

    public Sentence Name => name;

    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken)
    {
        if (!isNeeded)
            return Diagnosis.Skipped(new Sentence("초록만 읽는 설정이라 묻지 않습니다(reading.sources).", "The settings read abstracts alone: it is not asked (reading.sources)."));
        var diagnosis = await AskAsync(cancellationToken);
        return isReplaced && diagnosis.Health == Health.Trouble ? diagnosis with { Health = Health.Warning } : diagnosis;
    }

    private async Task<Diagnosis> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Find((await turn.TakeAsync(token => probe.SendAsync(method, new Uri(server, path), token: null, token), cancellationToken)).Status);
        }
        catch (ProbeException trouble)
        {
            return Diagnosis.Trouble(
                "text.unreachable",
                new Sentence($"서버({server.Host})에 닿지 못했습니다({trouble.Why.Korean}).", $"{server.Host} could not be reached ({trouble.Why.English})."),
                new Sentence($"네트워크와 {variable}의 주소를 확인하세요. 그동안은 다른 곳의 글이나 초록으로 요약합니다.", $"Check the network and the address in {variable}. Meanwhile papers are read elsewhere, or their abstracts alone."));
        }
    }

    private Diagnosis Find(int status) => status switch
    {
        401 or 403 => Diagnosis.Trouble(
            "text.unreachable",
            new Sentence($"서버({server.Host})가 이 컴퓨터의 요청을 막았습니다(HTTP {status}).", $"{server.Host} blocks requests from here (HTTP {status})."),
            new Sentence("reading.arxivSpacing을 기본값(15초)보다 줄이지 말고, 하루 뒤에 다시 해 보세요. 급하면 reading.sources에서 arxiv를 빼세요.", "Don't set reading.arxivSpacing below its default (15 s), and try again in a day. Until then, arXiv may be left out of reading.sources.")),
        406 or 429 or 503 => Diagnosis.Warning(
            "text.unreachable",
            new Sentence($"서버({server.Host})가 쉬었다 오라고 합니다(HTTP {status}).", $"{server.Host} asks to come back later (HTTP {status})."),
            new Sentence("run은 스스로 쉬었다가 다시 묻습니다. 오래가면 reading.arxivSpacing을 늘리세요.", "run waits and asks again by itself. If it stays, raise reading.arxivSpacing.")),
        >= 500 => Diagnosis.Trouble(
            "text.unreachable",
            new Sentence($"서버({server.Host})가 HTTP {status}로 답했습니다.", $"{server.Host} answered HTTP {status}."),
            new Sentence($"arXiv의 장애이거나 {variable}의 주소가 틀렸습니다. 그동안은 다른 곳의 글이나 초록으로 요약합니다.", $"Either arXiv is in trouble or the address in {variable} is wrong. Meanwhile papers are read elsewhere, or their abstracts alone.")),
        _ => Diagnosis.Well(new Sentence($"서버({server.Host})가 답합니다.", $"{server.Host} answers.")),
    };
}
