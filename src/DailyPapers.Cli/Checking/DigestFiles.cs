using System.IO.Compression;
using System.Text;
using DailyPapers.Checking.Digests;
using DailyPapers.Papers;

namespace DailyPapers.Cli.Checking;

/// <summary>Digests and sources on the disk.</summary>
internal static class DigestFiles
{
    /// <summary>Keeps a byte order mark as a character and refuses what is no UTF-8: what is written back is what was read.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DailyPapersException"><c>check.file</c> or <c>check.format</c> (exit 2): names the file and what is expected.</exception>
    public static DigestFile Read(string path)
    {
        if (Directory.Exists(path))
            throw Unusable(path, "폴더입니다. 파일 이름을 하나씩 주세요", "a folder. Name its files one by one");
        if (!File.Exists(path))
            throw Unusable(path, path.Contains('*') ? "없는 파일입니다. * 같은 글자는 셸이 펼치며, 맞는 파일이 없었습니다" : "없는 파일입니다", path.Contains('*') ? "no such file. Signs such as * are the shell's to expand, and nothing matched" : "no such file");
        return DigestFile.Parse(path, Text(path));
    }

    /// <summary>JSON Lines, packed or not.</summary>
    /// <exception cref="DailyPapersException"><c>check.file</c> (exit 2): missing or unreadable.</exception>
    public static PaperSources ReadSources(string path)
    {
        if (!File.Exists(path))
            throw Unusable(path, "없는 파일입니다. --source에는 JSON Lines 파일(.jsonl, .jsonl.gz)을 주세요", "no such file. Give --source a file of JSON Lines (.jsonl, .jsonl.gz)");
        try
        {
            return PaperSources.Parse(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Unpacked(path) : Text(path), path);
        }
        catch (InvalidDataException error)
        {
            throw Unusable(path, "풀 수 없는 gzip 파일입니다", "no gzip file that can be unpacked", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, error);
        }
    }

    /// <summary>Whoever opens the file finds the old text or the new one. Its permissions stay, and a link stays a link.</summary>
    /// <exception cref="DailyPapersException"><c>check.file</c> (exit 2): it can't be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
            // Another file can take its place all the same, which is not what whoever made it read-only wants.
            if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw new UnauthorizedAccessException("read-only");
            var part = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.part");
            try
            {
                File.WriteAllBytes(part, Strict.GetBytes(text));
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(part, File.GetUnixFileMode(target));
                File.Move(part, target, overwrite: true);
            }
            finally
            {
                File.Delete(part);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, $"쓸 수 없는 파일입니다({error.Message.TrimEnd('.')}). 권한과 빈 공간을 확인하세요", $"the file can't be written ({error.Message.TrimEnd('.')}). Check permissions and free space", error);
        }
    }

    private static string Text(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
                throw Unusable(path, "UTF-16으로 저장한 글입니다. UTF-8로 다시 저장하세요", "saved as UTF-16. Save it as UTF-8");
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw Unusable(path, "UTF-8 글이 아닙니다. UTF-8로 저장한 마크다운이나 JSON이어야 합니다", "no UTF-8 text. Expected Markdown or JSON saved as UTF-8", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, error);
        }
    }

    private static string Unpacked(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static DailyPapersException Unreadable(string path, Exception error) =>
        Unusable(path, $"읽을 수 없는 파일입니다({error.Message.TrimEnd('.')})", $"the file can't be read ({error.Message.TrimEnd('.')})", error);

    private static DailyPapersException Unusable(string path, string korean, string english, Exception? inner = null) =>
        new("check.file", 2, new Sentence($"{path}: {korean}.", $"{path}: {english}."), inner);
}
