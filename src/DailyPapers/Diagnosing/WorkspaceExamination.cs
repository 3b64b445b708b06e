using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>Whether there is a digest in the folder: a mistyped one looks like a new one.</summary>
internal sealed class WorkspaceExamination(Workspace workspace) : IExamination
{
    public string Key => "workspace";

    public Sentence Name { get; } = new("작업 폴더", "workspace");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => Task.FromResult(
        Directory.Exists(workspace.Logs) || Directory.Exists(workspace.State) || File.Exists(workspace.Settings)
            ? Diagnosis.Well(new Sentence($"{workspace.Root}", $"{workspace.Root}"))
            : Diagnosis.Warning(
                "workspace.missing",
                new Sentence($"{workspace.Root}에는 아직 소식지가 없습니다.", $"There is no digest in {workspace.Root} yet."),
                new Sentence("새로 시작하는 것이면 그대로 좋습니다. 아니라면 --workspace를 확인하세요.", "Fine for a new one. Otherwise check --workspace.")));
}
