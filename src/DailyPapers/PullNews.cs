using DailyPapers.Summarizing.Ollama;

namespace DailyPapers;

/// <summary>Tells of a model's download as of everything else in a run.</summary>
public sealed class PullNews(IProgress<RunEvent> progress) : IProgress<ModelPull>
{
    public void Report(ModelPull value) => progress.Report(new RunEvent.ModelPulled(value));
}
