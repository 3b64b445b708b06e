namespace DailyPapers.Hosting;

/// <summary>What each key of the settings means, for people who type it: Korean, as in the guide.</summary>
internal static class SettingsTexts
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["$schema"] = "편집기가 키와 값을 검사할 때 읽는 스키마의 자리. 프로그램은 보지 않습니다.",
        ["fetching"] = "목록 받기",
        ["fetching.spacing"] = "목록 요청 사이의 간격. 0~24시간",
        ["fetching.timeout"] = "한 번의 시도를 기다리는 시간. 0보다 길고 24시간 이하",
        ["fetching.retryDelay"] = "첫 실패 뒤에 쉬는 시간. 실패할 때마다 두 배가 됩니다. 0~24시간",
        ["fetching.attempts"] = "요청 하나의 시도 횟수. 1~10",
        ["reading"] = "논문 읽기",
        ["reading.sources"] = "본문을 찾을 곳. 적은 순서대로 묻습니다.",
        ["reading.arxivSpacing"] = "arXiv 요청 사이의 간격. 기본값은 arXiv의 robots.txt가 바라는 간격입니다. 0~24시간",
        ["reading.inputTokens"] = "첫 요청 전체에 쓸 토큰. 500~200000",
        ["summarizing"] = "모델에 묻기",
        ["summarizing.model"] = "모델 이름. ollama:NAME이면 내 컴퓨터의 Ollama를 씁니다. OPENAI_MODEL과 --model이 이깁니다.",
        ["summarizing.concurrency"] = "동시에 보내는 요청 수. 1~64. ollama: 모델의 기본값은 2",
        ["summarizing.timeout"] = "한 번의 시도를 기다리는 시간. 0보다 길고 24시간 이하. ollama: 모델의 기본값은 30분",
        ["summarizing.deadline"] = "요청 하나의 모든 시도와 쉬는 시간을 더한 한도. 0보다 길고 24시간 이하. ollama: 모델의 기본값은 2시간",
        ["summarizing.retryDelay"] = "첫 실패 뒤에 쉬는 시간. 실패할 때마다 두 배가 됩니다. 0~24시간",
        ["summarizing.outputTokens"] = "답 하나의 토큰 한도(추론 포함). 500~128000",
        ["summarizing.reasoningEffort"] = "reasoning_effort로 그대로 보낼 값. null이면 보내지 않고, ollama: 모델에는 생각하지 말라고 합니다.",
        ["summarizing.prices"] = "모델 이름별 가격. 100만 토큰당 달러",
        ["summarizing.prices.*.input"] = "입력 100만 토큰의 값(달러). 꼭 적어야 합니다.",
        ["summarizing.prices.*.cached"] = "서버가 기억해 둔 입력 100만 토큰의 값(달러). 없으면 input과 같습니다.",
        ["summarizing.prices.*.cacheWrite"] = "기억시키는 입력 100만 토큰의 값(달러). 없으면 input과 같습니다.",
        ["summarizing.prices.*.output"] = "출력 100만 토큰의 값(달러, 추론 포함). 꼭 적어야 합니다.",
        ["checking"] = "한국어 검사",
        ["checking.register"] = "문장을 끝맺는 말씨",
        ["publishing"] = "파일 쓰기",
        ["publishing.repository"] = "소식지의 저장소. owner/name 또는 https 주소",
        ["publishing.siteUrl"] = "웹사이트의 주소. null이면 링크가 상대 주소로 남습니다.",
        ["publishing.thumbnails"] = "웹사이트가 목록의 썸네일을 다른 서버에서 불러올지",
        ["publishing.cardDays"] = "논문마다 미리보기 그림을 그리는 최근 날의 수(0~36500). 그보다 오래된 논문은 그날의 그림을 씁니다.",
        ["publishing.title"] = "README 맨 위와 인용에 쓰는 이름",
        ["publishing.notice"] = "README와 날짜별 페이지 위에 싣는 한 줄. 500자까지",
        ["publishing.license"] = "한국어 글의 이용 허락",
        ["publishing.head"] = "README 머리글 서식 파일(작업 폴더 기준 경로). null이면 내장 서식",
        ["publishing.foot"] = "README와 날짜별 페이지의 꼬리글 서식 파일. null이면 내장 서식",
        ["delivering"] = "채널로 보내기. 아직 결과를 바꾸지 않습니다.",
        ["delivering.channels"] = "보낼 채널. 비어 있으면 환경 변수로 설정한 채널 모두",
        ["delivering.spacing"] = "메시지 사이의 간격. null이면 서비스마다 정해진 간격",
        ["serving"] = "serve와 demo가 여는 서버의 한도",
        ["serving.pagesPerMinute"] = "한 주소가 1분에 볼 수 있는 쪽과 파일. 0이면 세지 않습니다.",
        ["serving.searchesPerMinute"] = "한 주소가 1분에 할 수 있는 검색과 API 요청. 0이면 세지 않습니다.",
        ["serving.connections"] = "동시에 열어 둘 연결. 1~100000",
        ["serving.proxies"] = "X-Forwarded-For를 믿을 프록시의 IP 주소나 대역",
    };

    /// <summary>Null for a key that nobody explained; a test finds it.</summary>
    /// <param name="key">As in messages; <c>*</c> stands for a name that the operator chooses.</param>
    public static string? Of(string key) => Texts.GetValueOrDefault(key);

    public static IReadOnlyCollection<string> Keys => Texts.Keys;
}
