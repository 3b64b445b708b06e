using System.Globalization;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Storing;

/// <summary>One writer at a time in a workspace. The operating system holds the lock, so that one left by a killed run is none.</summary>
public sealed class WorkspaceLock : IDisposable
{
    private readonly FileStream _file;

    private WorkspaceLock(FileStream file) => _file = file;

    /// <exception cref="DailyPapersException"><c>workspace.locked</c> (exit 2): another process writes here.</exception>
    public static WorkspaceLock Take(Workspace workspace)
    {
        Directory.CreateDirectory(workspace.State);
        try
        {
            var file = new FileStream(workspace.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            file.Flush();
            return new WorkspaceLock(file);
        }
        catch (IOException error)
        {
            throw new DailyPapersException("workspace.locked", 2, new Sentence(
                $"{workspace.Root}에서 다른 daily-papers가 실행 중입니다. 끝난 뒤에 다시 실행하세요. 보낸 것도 바뀐 것도 없습니다.",
                $"Another daily-papers is running in {workspace.Root}. Run again when it has ended; nothing was sent or changed."), error);
        }
    }

    public void Dispose() => _file.Dispose();
}
