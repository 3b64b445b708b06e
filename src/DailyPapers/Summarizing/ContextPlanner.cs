using DailyPapers.Papers;

namespace DailyPapers.Summarizing;

/// <summary>Chooses what a summary needs within a budget of tokens. The same text and budget give the same plan.</summary>
/// <param name="inputTokens">Of the whole first request; title and abstract are sent even if they alone are more.</param>
public sealed class ContextPlanner(int inputTokens, Glossary glossary)
{
    public int InputTokens { get; } = inputTokens;

    public ContextPlan Plan(PaperText text) => new([], glossary.OccurringIn(text.Everything), 0, 0);
}
