using System.Diagnostics;

namespace DailyPapers.Tests.Action;

/// <summary>A bare repository as GitHub has it, and a clone of it as a runner has it: of the newest commit alone. The action's scripts run in it for real.</summary>
internal sealed class ScratchRepository : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("daily-papers-action-").FullName;
    private readonly string _programs;

    public ScratchRepository()
    {
        Assert.SkipUnless(Has("bash") && Has("git"), "no bash or no git on this machine");
        _programs = Path.Combine(_root, "programs");
        Directory.CreateDirectory(_programs);
        Git(_root, "init", "--quiet", "--bare", "--initial-branch=main", Remote);
        var seed = Path.Combine(_root, "seed");
        Git(_root, "clone", "--quiet", Remote, seed);
        Git(seed, "checkout", "--quiet", "-B", "main");
        Write(seed, ".gitignore", ".daily-papers/\n/site/\n");
        Write(seed, "daily-papers.json", "{}\n");
        Write(seed, "README.md", "# Before\n");
        Publish(seed, "First commit");
        Clone = Path.Combine(_root, "clone");
        Git(_root, "clone", "--quiet", "--depth=1", "file://" + Remote, Clone);
    }

    public string Clone { get; }

    public string Remote => Path.Combine(_root, "remote.git");

    /// <summary>The name-value pairs that the last script handed to GitHub.</summary>
    public Dictionary<string, string> Outputs { get; private set; } = [];

    /// <summary>What it wrote for the job's page.</summary>
    public string Summary { get; private set; } = "";

    public void Write(string path, string text) => Write(Clone, path, text);

    public string Read(string path) => File.ReadAllText(Path.Combine(Clone, path));

    /// <summary>What stands in the remote's file now.</summary>
    public string Pushed(string path, string branch = "main") => Git(Remote, "show", $"{branch}:{path}");

    /// <summary>Subjects of the remote's commits, the newest first.</summary>
    public string[] Commits(string branch = "main") => Git(Remote, "log", "--format=%s", branch).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Somebody else pushes in between.</summary>
    public void PushFromElsewhere(string path, string text)
    {
        var other = Path.Combine(_root, "other" + Guid.NewGuid().ToString("N")[..6]);
        Git(_root, "clone", "--quiet", Remote, other);
        Write(other, path, text);
        Publish(other, "Somebody else's");
    }

    /// <summary>A program of this name on the path, written in bash; its arguments go to <c>asked</c> in the clone's parent.</summary>
    public void Provide(string name, string script)
    {
        var file = Path.Combine(_programs, name);
        File.WriteAllText(file, $"#!/usr/bin/env bash\nprintf '%s\\n' \"$*\" >> '{Path.Combine(_root, "asked")}'\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>The arguments of each call of a provided program.</summary>
    public string[] Asked => File.Exists(Path.Combine(_root, "asked")) ? File.ReadAllLines(Path.Combine(_root, "asked")) : [];

    public (int ExitCode, string Output) Run(string script, params (string Name, string Value)[] environment)
    {
        var (output, summary) = (Path.Combine(_root, "output"), Path.Combine(_root, "summary"));
        File.WriteAllText(output, "");
        File.WriteAllText(summary, "");
        var start = Start("bash", Clone, [Path.Combine(Repository.Root, "action", script)]);
        start.Environment["PATH"] = _programs + Path.PathSeparator + start.Environment["PATH"];
        foreach (var (name, value) in environment.Prepend(("GITHUB_OUTPUT", output)).Prepend(("GITHUB_STEP_SUMMARY", summary)).Prepend(("PUSH_DELAY", "0")).Prepend(("GITHUB_RUN_ID", "77")))
            start.Environment[name] = value;
        var ended = End(start);
        Outputs = File.ReadAllLines(output).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        Summary = File.ReadAllText(summary);
        return ended;
    }

    /// <summary>Calls a provided program in the clone.</summary>
    public void RunProvided(string name)
    {
        var (code, output) = End(Start("bash", Clone, [Path.Combine(_programs, name)]));
        code.ShouldBe(0, output);
    }

    public static string Git(string folder, params string[] arguments)
    {
        var (code, output) = End(Start("git", folder, arguments));
        code.ShouldBe(0, $"git {string.Join(' ', arguments)}\n{output}");
        return output;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void Publish(string folder, string message)
    {
        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "--quiet", "--message", message);
        Git(folder, "push", "--quiet", "origin", "HEAD:refs/heads/main");
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    // Nothing of this machine's own git settings, identity or hooks takes part.
    private static ProcessStartInfo Start(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) || name.StartsWith("GITHUB_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_EDITOR"] = "false";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    private static (int ExitCode, string Output) End(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(60_000).ShouldBeTrue($"{start.FileName} had not ended after a minute");
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));
}
