using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>Whether another process works in the workspace now.</summary>
internal sealed class LockExamination(Workspace workspace) : IExamination
{
    public string Key => "lock";

    public Sentence Name { get; } = new("잠금", "lock");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => Task.FromResult(Find());

    private Diagnosis Find()
    {
        if (!File.Exists(workspace.Lock))
            return Diagnosis.Well(new Sentence("아무도 작업 폴더를 쓰고 있지 않습니다.", "Nobody works in the workspace."));
        try
        {
            // Shared with other readers, and held for no longer than this line.
            using (new FileStream(workspace.Lock, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
                return Diagnosis.Well(new Sentence("아무도 작업 폴더를 쓰고 있지 않습니다(남은 lock 파일은 잠금이 아니니 두어도 됩니다).", "Nobody works in the workspace (the file that is left locks nothing and may stay)."));
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return Diagnosis.Warning(
                "workspace.locked",
                new Sentence("다른 daily-papers가 이 작업 폴더에서 실행 중입니다.", "Another daily-papers is at work in this workspace."),
                new Sentence("끝날 때까지 기다리세요. 끝났다고 생각하면 프로세스를 확인하세요(예: pgrep -f daily-papers). 잠금은 프로세스와 함께 풀립니다.", "Wait for it. If you think that it has ended, look for the process (such as pgrep -f daily-papers): the lock goes with it."));
        }
    }
}
