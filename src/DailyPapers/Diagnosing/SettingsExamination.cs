using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>The settings' file, the environment and the glossary, as every command reads them.</summary>
/// <param name="error">What reading them said; null: nothing.</param>
/// <param name="model">The model that they name.</param>
internal sealed class SettingsExamination(Workspace workspace, DailyPapersException? error, string model) : IExamination
{
    public string Key => "settings";

    public Sentence Name { get; } = new("설정", "settings");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => Task.FromResult(Find());

    private Diagnosis Find()
    {
        if (error is not null)
            return Diagnosis.Trouble(error.Code, new Sentence("설정을 읽을 수 없습니다.", "The settings can't be read."), error.Sentence);
        return File.Exists(workspace.Settings)
            ? Diagnosis.Well(new Sentence($"daily-papers.json과 환경 변수를 읽었습니다. 모델: {model}.", $"daily-papers.json and the environment were read. The model is {model}."))
            : Diagnosis.Well(new Sentence($"daily-papers.json이 없어 기본값을 씁니다. 모델: {model}.", $"There is no daily-papers.json: the defaults hold. The model is {model}."));
    }
}
