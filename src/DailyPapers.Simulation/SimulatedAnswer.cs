namespace DailyPapers.Simulation;

/// <summary>What the model says to a request.</summary>
/// <param name="Content">Null together with <see cref="Refusal"/>.</param>
public sealed record SimulatedAnswer(string? Content)
{
    public string FinishReason { get; init; } = "stop";

    public string? Refusal { get; init; }

    /// <summary>False: the answer has no <c>usage</c>.</summary>
    public bool TellsUsage { get; init; } = true;

    /// <summary>A fault instead of the answer, where the answering code wants one; the planned ones come before it.</summary>
    public Fault? Fault { get; init; }

    public static implicit operator SimulatedAnswer(string content) => FromString(content);

    public static SimulatedAnswer FromString(string content) => new(content);

    /// <summary>The answer with what its fault does to it. The transport's faults leave it as it is.</summary>
    internal SimulatedAnswer Spoiled(Fault? fault, SimulatedChat chat) => fault switch
    {
        Simulation.Fault.Refusal => this with { Content = null, Refusal = "I'm sorry, but I can't help with that." },
        Simulation.Fault.CutOff => this with { Content = Content?[..(Content.Length / 2)], FinishReason = "length" },
        Simulation.Fault.EmptyContent => this with { Content = "" },
        Simulation.Fault.MalformedContent => this with { Content = Content?[..^12] + "…" },
        Simulation.Fault.FencedContent => this with { Content = $"```json\n{Content}\n```" },
        Simulation.Fault.EnglishAnswer => this with { Content = GoodAnswers.InEnglish(chat.Sentences) },
        Simulation.Fault.UnknownFinishReason => this with { FinishReason = "eos_token" },
        Simulation.Fault.UsageMissing => this with { TellsUsage = false },
        _ => this,
    };
}
