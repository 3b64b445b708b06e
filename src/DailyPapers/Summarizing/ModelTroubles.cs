using DailyPapers.Papers;
using DailyPapers.Summarizing.Ollama;

namespace DailyPapers.Summarizing;

/// <summary>The sentences for what can go wrong with a model.</summary>
internal static class ModelTroubles
{
    public static DailyPapersException Permanent(ServerError error, ModelEndpoint endpoint, string model)
    {
        var server = endpoint.BaseUrl;
        if (error.IsSpent)
        {
            return new DailyPapersException("llm.quota", 3, new Sentence(
                $"모델 서버({server.Host})의 사용 한도나 잔액이 바닥났습니다({error}). 한도를 올리거나 충전한 뒤 다시 실행하면 남은 논문만 요약합니다.",
                $"The quota or balance at {server.Host} is used up ({error}). Raise or refill it and run again: only the papers left are asked for."));
        }

        if (error.IsRefusedKey)
        {
            return new DailyPapersException("llm.key-refused", 3, new Sentence(
                $"모델 서버({server.Host})가 키를 거절했습니다({error}). OPENAI_API_KEY를 확인하세요.",
                $"{server.Host} refused the key ({error}). Check OPENAI_API_KEY."));
        }

        if (error.IsUnknownModel || error.Status is 404 or < 400)
        {
            return new DailyPapersException("llm.model-missing", 3, new Sentence(
                $"모델 서버({endpoint.Shown})에 '{model}' 모델이 없거나 주소가 틀렸습니다({error}). --model, OPENAI_MODEL, summarizing.model과 {endpoint.Variable}의 값을 확인하세요.",
                $"{endpoint.Shown} has no model '{model}', or the address is wrong ({error}). Check --model, OPENAI_MODEL, summarizing.model and {endpoint.Variable}."));
        }

        return new DailyPapersException("llm.bad-request", 3, new Sentence(
            $"모델 서버({server.Host})가 요청을 받지 않습니다({error}). 모델과 summarizing 설정을 확인하세요.",
            $"{server.Host} does not take the request ({error}). Check the model and the settings under summarizing."));
    }

    public static DailyPapersException Unreachable(ServerError error, ModelEndpoint endpoint) => new("llm.unreachable", 3, endpoint.Variable == OllamaModel.Variable
        ? new Sentence(
            $"Ollama({endpoint.Shown})에 연결하지 못했습니다({error}). ollama serve로 켜고, 다른 곳에서 돌고 있으면 OLLAMA_HOST에 그 주소를 넣은 뒤 다시 실행하세요.",
            $"Ollama at {endpoint.Shown} could not be reached ({error}). Start it (ollama serve), or set OLLAMA_HOST if it runs elsewhere, then run again.")
        : new Sentence(
            $"모델 서버({endpoint.Shown})에 연결하지 못했습니다({error}). 서버와 OPENAI_BASE_URL을 확인하고 다시 실행하세요.",
            $"The model at {endpoint.Shown} could not be reached ({error}). Check the server and OPENAI_BASE_URL, then run again."));

    public static DailyPapersException NotPulled(string model, ModelEndpoint endpoint, string why) => new("llm.model-missing", 3, new Sentence(
        $"Ollama({endpoint.Shown})에 '{model}' 모델이 없고, 내려받지도 못했습니다({why}). 이름을 https://ollama.com/library 에서 확인하거나 ollama pull {model} 명령으로 직접 받아 보세요.",
        $"Ollama at {endpoint.Shown} does not have the model '{model}' and could not download it ({why}). Check the name at https://ollama.com/library, or try: ollama pull {model}"));

    public static DailyPapersException WritesNothing(string model) => new("llm.model-missing", 3, new Sentence(
        $"'{model}' 모델은 글을 쓰지 못합니다(임베딩 모델). 대화할 수 있는 모델을 고르세요.",
        $"The model '{model}' does not write (it makes embeddings). Choose one that chats."));

    public static PaperFailedException InputCut(long read, int sent) => new("llm.input-cut", new Sentence(
        $"모델 서버가 원문을 끝까지 읽지 않았습니다(보낸 것은 약 {sent}토큰, 읽은 것은 {read}토큰). 서버의 문맥 길이를 늘리거나 reading.inputTokens를 줄여 보세요.",
        $"The model's server did not read all of the text (about {sent} tokens sent, {read} read). Give it a longer context, or lower reading.inputTokens."));

    public static PaperFailedException Unavailable(ServerError error) => new("llm.unavailable", new Sentence(
        "모델 서버가 이 논문의 요청에 거듭 답하지 못했습니다.",
        "The model's server failed repeatedly on this paper's request."))
    { Detail = error.ToString(), LeavesAnswersOpen = true };

    public static PaperFailedException Refused(string said) => new("llm.refused", new Sentence(
        "모델이 답하기를 거절했습니다.",
        "The model refused to answer."))
    { Detail = said };

    public static PaperFailedException TooLong(ServerError error) => new("llm.too-long", new Sentence(
        "원문이 모델이 받을 수 있는 길이를 넘습니다.",
        "The text is longer than the model takes."))
    { Detail = error.ToString() };

    public static PaperFailedException BadPaperRequest(ServerError error) => new("llm.bad-request", new Sentence(
        "모델 서버가 이 논문의 요청을 받지 않았습니다.",
        "The model's server did not take this paper's request."))
    { Detail = error.ToString() };

    public static PaperFailedException Truncated(int tokens) => new("llm.truncated", new Sentence(
        $"답이 두 번 모두 출력 한도에서 끊겼습니다(두 번째 한도 {tokens}토큰). summarizing.outputTokens를 늘려 보세요.",
        $"Both answers were cut off at the output limit (the second at {tokens} tokens). Try a larger summarizing.outputTokens."));

    public static PaperFailedException MoneyLimit() => new("money.limit", new Sentence(
        "이번 실행의 비용 한도(--max-cost)에 들지 못해 남겨 두었습니다.",
        "It did not fit into the limit of this run's cost (--max-cost)."))
    { LeavesAnswersOpen = true, IsNoAttempt = true };
}
