using System.Text.Json.Nodes;

namespace DailyPapers.Simulation;

/// <summary>The JSON of an answer in the shape of Chat Completions.</summary>
internal static class ChatCompletion
{
    /// <summary>Provider caches count in steps of this many tokens, from the eighth step on.</summary>
    private const int CacheStep = 128;
    private const int SmallestCache = 1024;
    private const int ReasoningTokens = 64;

    /// <summary>Fixed: the simulation's answers don't depend on the clock.</summary>
    private const long Created = 1790000000;

    /// <param name="billed">Null: counted roughly, and nobody pays.</param>
    public static string Write(SimulatedChat chat, SimulatedAnswer answer, SimulatedUsage? billed, string id)
    {
        var completion = new JsonObject
        {
            ["id"] = "chatcmpl-" + id,
            ["object"] = "chat.completion",
            ["created"] = Created,
            ["model"] = chat.Model,
            ["service_tier"] = "default",
            ["choices"] = new JsonArray(Choice(answer)),
        };
        if (answer.TellsUsage)
            completion["usage"] = Usage(billed ?? Rough(chat, answer));
        return Json.Text(completion);
    }

    private static JsonObject Choice(SimulatedAnswer answer) => new()
    {
        ["index"] = 0,
        ["finish_reason"] = answer.FinishReason,
        ["logprobs"] = null,
        ["message"] = new JsonObject
        {
            ["role"] = "assistant",
            ["content"] = answer.Content,
            ["refusal"] = answer.Refusal,
            ["annotations"] = new JsonArray(),
        },
    };

    private static SimulatedUsage Rough(SimulatedChat chat, SimulatedAnswer answer)
    {
        var fixedTokens = Tokens(chat.SystemText);
        var input = fixedTokens + Tokens(chat.UserText) + Tokens(chat.Complaints);
        return new SimulatedUsage(input, Cached(fixedTokens), 0, Tokens(answer.Content ?? answer.Refusal ?? "") + ReasoningTokens, ReasoningTokens);
    }

    private static JsonObject Usage(SimulatedUsage usage) => new()
    {
        ["prompt_tokens"] = usage.Input,
        ["completion_tokens"] = usage.Output,
        ["total_tokens"] = usage.Input + usage.Output,
        ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = usage.Cached, ["cache_write_tokens"] = usage.CacheWrite, ["audio_tokens"] = 0 },
        ["completion_tokens_details"] = new JsonObject { ["reasoning_tokens"] = usage.Reasoning, ["accepted_prediction_tokens"] = 0, ["rejected_prediction_tokens"] = 0, ["audio_tokens"] = 0 },
    };

    /// <summary>Roughly; nothing depends on the tokenizer of a model that isn't there.</summary>
    private static int Tokens(string text) => (text.Length / 3) + 4;

    private static int Cached(int tokens) => tokens < SmallestCache ? 0 : tokens / CacheStep * CacheStep;
}
