using System.Runtime.InteropServices;

namespace DailyPapers.Web.Catalogs;

/// <summary>What tells a changed file from an unchanged one without reading it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">In ticks of UTC.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileStamp(long Length, long Written)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : default;
    }
}
