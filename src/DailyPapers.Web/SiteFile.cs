using DailyPapers.Papers;

namespace DailyPapers.Web;

/// <summary>
/// A file of the site on the disk. It is moved to its place whole like every file of ours, but the disk is not waited for: a site is made again from the
/// archive at any time, and waiting for thousands of files would take minutes.
/// </summary>
internal static class SiteFile
{
    /// <summary>Makes the folders of files that are about to be written, each once.</summary>
    /// <exception cref="DailyPapersException"><c>publishing.write</c> (exit 3).</exception>
    public static void MakeFolders(IEnumerable<string> paths)
    {
        foreach (var folder in paths.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
        {
            try
            {
                Directory.CreateDirectory(folder);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw Unwritable(folder, failure);
            }
        }
    }

    /// <summary>The file's folder is there. What is written is a few kilobytes: to wait for it costs less than to be called back.</summary>
    /// <param name="scratch">A file beside it on the same disk, of this call alone.</param>
    /// <param name="length">Of what stands there, in bytes; null: nothing does.</param>
    /// <returns>Whether the file changed.</returns>
    /// <exception cref="DailyPapersException"><c>publishing.write</c> (exit 3).</exception>
    public static bool Write(string path, string scratch, byte[] bytes, long? length)
    {
        try
        {
            if (length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
                return false;
            File.WriteAllBytes(scratch, bytes);
            File.Move(scratch, path, overwrite: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, failure);
        }
    }

    /// <summary>Removes the file, and folders that are empty then.</summary>
    /// <exception cref="DailyPapersException"><c>publishing.write</c> (exit 3).</exception>
    public static void Remove(string root, string file)
    {
        var path = Path.Combine(root, file);
        try
        {
            File.Delete(path);
            for (var folder = Path.GetDirectoryName(path)!; folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
                Directory.Delete(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, failure);
        }
    }

    private static DailyPapersException Unwritable(string path, Exception failure) => new("publishing.write", 3, new Sentence(
        $"{path} 파일을 쓰지 못했습니다({failure.Message}). 디스크의 빈 공간과 쓰기 권한을 확인한 뒤 다시 실행하세요.",
        $"{path} could not be written ({failure.Message}). Check the disk's free space and your permissions, then run again."), failure);
}
