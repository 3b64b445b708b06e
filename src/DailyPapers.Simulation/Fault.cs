namespace DailyPapers.Simulation;

/// <summary>
/// A way in which a service fails one request. The first group is the transport's and fits every service; from
/// <see cref="Refusal"/> on, a language model answers with 200 and the answer itself is what is wrong.
/// </summary>
public enum Fault
{
    /// <summary>429 without a word on when to come back.</summary>
    TooManyRequests,

    /// <summary>429 with <c>Retry-After: 1</c>.</summary>
    TooManyRequestsForASecond,

    /// <summary>429 whose <c>Retry-After</c> is a date, one to two seconds ahead.</summary>
    TooManyRequestsUntilADate,

    /// <summary>429 of the permanent kind: <c>insufficient_quota</c>.</summary>
    QuotaUsedUp,

    /// <summary>500 with an error object.</summary>
    ServerError,

    /// <summary>503 in plain text, as proxies answer.</summary>
    Overloaded,

    /// <summary>The connection ends before a byte of the answer.</summary>
    DroppedConnection,

    /// <summary>The connection ends in the middle of the body that <c>Content-Length</c> announced.</summary>
    CutBody,

    /// <summary>200 with a page for people where JSON was asked for.</summary>
    HtmlPage,

    /// <summary>200 and whole by its length, but the JSON breaks off.</summary>
    GarbledJson,

    /// <summary>No answer until the client goes.</summary>
    Hanging,

    /// <summary>401.</summary>
    KeyRefused,

    /// <summary>404 <c>model_not_found</c>.</summary>
    ModelUnknown,

    /// <summary>503 whose body is an array of one error object, as Gemini's compatible endpoint answers.</summary>
    ErrorInArray,

    /// <summary>502 whose <c>error.code</c> is a number, as OpenRouter and llama.cpp answer.</summary>
    ErrorCodeAsNumber,

    /// <summary>200 that holds an error object and no choices.</summary>
    ErrorInsideOk,

    /// <summary>504 of a proxy that did not wait for the model, which went on.</summary>
    GatewayTimeout,

    /// <summary>No content, and <c>refusal</c> says so; <c>finish_reason</c> is <c>stop</c> all the same.</summary>
    Refusal,

    /// <summary>The content breaks off with <c>finish_reason: length</c>.</summary>
    CutOff,

    /// <summary>An empty string as content.</summary>
    EmptyContent,

    /// <summary>Content that is no JSON, with <c>finish_reason: stop</c>.</summary>
    MalformedContent,

    /// <summary>A right answer inside a Markdown code fence.</summary>
    FencedContent,

    /// <summary>An answer of the right shape, all in English.</summary>
    EnglishAnswer,

    /// <summary>A right answer with a <c>finish_reason</c> that OpenAI doesn't have.</summary>
    UnknownFinishReason,

    /// <summary>A right answer without <c>usage</c>.</summary>
    UsageMissing,
}
