using DailyPapers.Papers;

namespace DailyPapers.Tests.Publishing;

internal sealed class TemporaryWorkspace : IDisposable
{
    internal Workspace Workspace { get; } = new(Directory.CreateTempSubdirectory("daily-papers-").FullName);

    /// <summary>Every file but the state's, with its content and the time it was written.</summary>
    internal Dictionary<string, (string Text, DateTime Written)> Files() => Directory
        .EnumerateFiles(Workspace.Root, "*", SearchOption.AllDirectories)
        .ToDictionary(
            path => Path.GetRelativePath(Workspace.Root, path).Replace('\\', '/'),
            path => (File.ReadAllText(path), File.GetLastWriteTimeUtc(path)));

    internal string Read(string path) => File.ReadAllText(Path.Combine(Workspace.Root, path));

    internal void Write(string path, string text)
    {
        var file = Path.Combine(Workspace.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => Directory.Delete(Workspace.Root, recursive: true);
}
