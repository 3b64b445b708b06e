using System.Security.Cryptography;
using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>Writes a file so that whoever opens it, at any moment, finds the old text or the new one, and never a part.</summary>
public static class AtomicFile
{
    private const string Unfinished = ".part";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes UTF-8 without a byte order mark and with <c>\n</c> as line end. A file that already holds the content is not touched.</summary>
    /// <returns>Whether the file changed.</returns>
    /// <exception cref="DailyPapersException"><c>publishing.write</c>: the disk is full, or the file may not be written.</exception>
    public static Task<bool> WriteAsync(Workspace workspace, string path, string content, CancellationToken cancellationToken) =>
        WriteAsync(workspace, path, Utf8.GetBytes(content.Replace("\r\n", "\n", StringComparison.Ordinal)), cancellationToken);

    internal static async Task<bool> WriteAsync(Workspace workspace, string path, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            if (await HoldsAsync(path, bytes, cancellationToken))
                return false;
            await ReplaceAsync(workspace, path, bytes, cancellationToken);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DailyPapersException("publishing.write", 3, new Sentence(
                $"{path} 파일을 쓰지 못했습니다({failure.Message}). 디스크의 빈 공간과 쓰기 권한을 확인한 뒤 다시 실행하세요.",
                $"{path} could not be written ({failure.Message}). Check the disk's free space and your permissions, then run again."), failure);
        }
    }

    /// <summary>Removes what a killed run left half-written. Only the holder of the workspace's lock may call it.</summary>
    public static void CleanScratch(Workspace workspace)
    {
        if (!Directory.Exists(workspace.Scratch))
            return;
        foreach (var leftover in Directory.EnumerateFiles(workspace.Scratch, "*" + Unfinished))
            File.Delete(leftover);
    }

    private static async Task<bool> HoldsAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != bytes.Length)
            return false;
        var old = await File.ReadAllBytesAsync(path, cancellationToken);
        return old.AsSpan().SequenceEqual(bytes);
    }

    private static async Task ReplaceAsync(Workspace workspace, string path, byte[] bytes, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(workspace.Scratch);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var scratch = ScratchOf(workspace, path);
        try
        {
            await using (var stream = new FileStream(scratch, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await stream.WriteAsync(bytes, cancellationToken);
                // Without it a power cut can leave the new name on an empty file.
                stream.Flush(flushToDisk: true);
            }

            File.Move(scratch, path, overwrite: true);
        }
        finally
        {
            File.Delete(scratch);
        }
    }

    /// <summary>The same name for the same target: a run that is killed again and again leaves one file, not many.</summary>
    private static string ScratchOf(Workspace workspace, string path)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Utf8.GetBytes(Path.GetFullPath(path))).AsSpan(0, 8));
        return Path.Combine(workspace.Scratch, name + Unfinished);
    }
}
