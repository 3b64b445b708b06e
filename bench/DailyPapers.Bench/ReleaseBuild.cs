using System.Diagnostics;

namespace DailyPapers.Bench;

/// <summary>The program as it is published for people: compiled ahead for this machine.</summary>
internal sealed class ReleaseBuild : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("daily-papers-release-");

    public string Program => Path.Combine(_folder.FullName, OperatingSystem.IsWindows() ? "daily-papers.exe" : "daily-papers");

    /// <exception cref="InvalidOperationException">It could not be built; its words stand on the console.</exception>
    public static ReleaseBuild Publish()
    {
        var build = new ReleaseBuild();
        var runtime = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Recorded.Root, "src", "DailyPapers.Cli"), "-c", "Release", "-r", runtime, "-p:RunAnalyzers=false", "-o", build._folder.FullName, "-v", "quiet"]) { UseShellExecute = false };
        using var publishing = Process.Start(start)!;
        publishing.WaitForExit();
        return publishing.ExitCode == 0 ? build : throw new InvalidOperationException($"dotnet publish -r {runtime} ended with {publishing.ExitCode}");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
