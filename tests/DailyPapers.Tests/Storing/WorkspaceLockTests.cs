using DailyPapers.Papers;
using DailyPapers.Storing;

namespace DailyPapers.Tests.Storing;

public sealed class WorkspaceLockTests
{
    [Fact]
    public void The_second_run_is_told_so_and_a_lock_that_was_left_is_none()
    {
        var workspace = new Workspace(Directory.CreateTempSubdirectory("daily-papers-lock-").FullName);
        using (WorkspaceLock.Take(workspace))
        {
            var error = Should.Throw<DailyPapersException>(() => WorkspaceLock.Take(workspace));
            (error.Code, error.ExitCode).ShouldBe(("workspace.locked", 2));
        }

        File.Exists(workspace.Lock).ShouldBeTrue();
        WorkspaceLock.Take(workspace).Dispose();
        Directory.Delete(workspace.Root, recursive: true);
    }
}
