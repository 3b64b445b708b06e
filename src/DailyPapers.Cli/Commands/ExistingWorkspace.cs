using DailyPapers.Papers;

namespace DailyPapers.Cli.Commands;

/// <summary>For commands that need a digest to be there: a mistyped folder would become a new, empty workspace and look like success.</summary>
internal static class ExistingWorkspace
{
    /// <exception cref="DailyPapersException"><c>workspace.missing</c> (exit 2).</exception>
    public static Workspace Of(Workspace workspace) => Directory.Exists(workspace.State) || Directory.Exists(workspace.Logs) ? workspace : throw new DailyPapersException("workspace.missing", 2, new Sentence(
        $"{workspace.Root}: 소식지가 없는 폴더입니다(.daily-papers도 paper_logs도 없음). --workspace를 확인하세요.",
        $"{workspace.Root}: no digest here (neither .daily-papers nor paper_logs). Check --workspace."));
}
