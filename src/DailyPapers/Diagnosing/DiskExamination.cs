using System.Globalization;
using DailyPapers.Papers;

namespace DailyPapers.Diagnosing;

/// <summary>Room on the workspace's disk, and whether the folder can be written.</summary>
/// <param name="free">Bytes free at a folder.</param>
internal sealed class DiskExamination(Workspace workspace, Func<string, long> free) : IExamination
{
    private const long Enough = 1_000_000_000;
    private const long TooLittle = 100_000_000;

    public DiskExamination(Workspace workspace)
        : this(workspace, folder => new DriveInfo(folder).AvailableFreeSpace)
    {
    }

    public string Key => "disk";

    public Sentence Name { get; } = new("디스크", "disk");

    public Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken) => Task.FromResult(Find());

    private Diagnosis Find()
    {
        var folder = Nearest(workspace.Root);
        var place = folder;
        try
        {
            foreach (var next in new[] { folder, workspace.Logs, workspace.Site, workspace.State }.Where(Path.Exists))
                Write(place = next);
            return Room(free(folder));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Diagnosis.Trouble(
                "disk.unwritable",
                new Sentence($"{place}에 쓸 수 없습니다({PlainText.Line(trouble.Message)}).", $"{place} can't be written ({PlainText.Line(trouble.Message)})."),
                new Sentence("폴더의 권한과 디스크의 여유를 확인하거나 --workspace로 다른 폴더를 고르세요.", "Check the folder's permissions and the disk, or choose another folder with --workspace."));
        }
    }

    // Nothing is left behind, and a workspace that does not exist yet is not made.
    private static void Write(string folder)
    {
        using var file = new FileStream(Path.Combine(folder, $".daily-papers-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        file.WriteByte(0);
    }

    private static Diagnosis Room(long bytes)
    {
        var amount = (bytes / 1e9).ToString("0.0", CultureInfo.InvariantCulture);
        var said = new Sentence($"쓸 수 있고, {amount} GB가 비어 있습니다.", $"It can be written; {amount} GB are free.");
        var remedy = new Sentence("자리를 비우세요. 디스크가 차면 받은 답을 보관하지 못해 실행이 멈춥니다.", "Make room: on a full disk answers can't be kept and runs end.");
        return bytes < TooLittle ? Diagnosis.Trouble("disk.full", said, remedy) : bytes < Enough ? Diagnosis.Warning("disk.full", said, remedy) : Diagnosis.Well(said);
    }

    private static string Nearest(string folder)
    {
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent)
            folder = parent;
        return folder;
    }
}
