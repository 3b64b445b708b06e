using DailyPapers.Papers;
using DailyPapers.Summarizing.Ollama;

namespace DailyPapers;

/// <summary>What a run tells while it goes on.</summary>
public abstract record RunEvent
{
    private RunEvent()
    {
    }

    /// <summary>A list was fetched.</summary>
    /// <param name="Papers">On the list.</param>
    /// <param name="Work">Of them to be summarized now.</param>
    public sealed record DayFetched(DateOnly Date, bool IsFinal, int Papers, int Work) : RunEvent;

    /// <summary>A local server downloads the model, which it did not have; told many times a second.</summary>
    public sealed record ModelPulled(ModelPull Pull) : RunEvent;

    /// <summary>A paper is through.</summary>
    /// <param name="Failure">Null: it is summarized.</param>
    /// <param name="Marks">Findings that a reader will see.</param>
    public sealed record PaperDone(DateOnly Date, PaperId Id, string Title, PaperFailure? Failure, int Marks) : RunEvent
    {
        /// <summary>What was mended of it, and what is left to be said.</summary>
        public Quality Quality { get; init; } = Quality.None;
    }

    /// <summary>The first answer did not pass the checks; the model is asked again.</summary>
    public sealed record AskedAgain(PaperId Id, IReadOnlyList<string> Complaints) : RunEvent;

    /// <summary>A day's files are written.</summary>
    /// <param name="Files">Those that changed, from the workspace's root.</param>
    public sealed record Published(IReadOnlyList<DateOnly> Dates, IReadOnlyList<string> Files) : RunEvent;

    /// <summary>Something a person should know, though the run goes on.</summary>
    public sealed record Notice(Sentence Sentence) : RunEvent;
}
