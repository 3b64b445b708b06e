using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.EndToEndTests;

/// <summary>What the program left in a workspace.</summary>
internal sealed partial class WorkspaceFiles(string root)
{
    private readonly Workspace _workspace = new(root);

    public string Root { get; } = root;

    public string Readme => File.ReadAllText(_workspace.Readme);

    public string Index => File.ReadAllText(_workspace.Index);

    public bool HasDay(DateOnly day) => File.Exists(_workspace.DayData(day));

    public string Page(DateOnly day) => File.ReadAllText(_workspace.DayPage(day));

    public JsonObject Data(DateOnly day) => JsonNode.Parse(File.ReadAllText(_workspace.DayData(day)))!.AsObject();

    public List<JsonObject> Papers(DateOnly day) => [.. Data(day)["papers"]!.AsArray().Select(paper => paper!.AsObject())];

    public List<string> Ids(DateOnly day) => [.. Papers(day).Select(paper => (string)paper["id"]!)];

    public JsonObject Paper(DateOnly day, string id) => Papers(day).Single(paper => (string)paper["id"]! == id);

    /// <summary>By path, a hash of every file except the working store's.</summary>
    public SortedDictionary<string, string> Snapshot() => SnapshotOf(File.ReadAllBytes);

    /// <summary>
    /// The same, blind to how many runs asked in vain for a pending paper: each run asks again, and counts it.
    /// </summary>
    public SortedDictionary<string, string> SnapshotWithoutAttempts() =>
        SnapshotOf(path => Encoding.UTF8.GetBytes(Attempts().Replace(File.ReadAllText(path), "\"attempts\": 0")));

    /// <summary>Deletes the working store; the files of the record stay.</summary>
    public void ForgetStore() => Directory.Delete(_workspace.State, recursive: true);

    /// <summary>Whatever happened, what a reader finds is whole.</summary>
    public void ShouldBeWhole()
    {
        foreach (var path in Archive())
        {
            var text = File.ReadAllText(path);
            text.ShouldEndWith("\n", customMessage: path);
            if (path.EndsWith(".json", StringComparison.Ordinal))
                Should.NotThrow(() => JsonNode.Parse(text), path);
        }
    }

    /// <summary>Every file, the working store's too.</summary>
    public IEnumerable<string> All() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories);

    public IEnumerable<string> Published() => All().Where(path => !path.StartsWith(_workspace.State, StringComparison.Ordinal) && path != _workspace.Settings);

    /// <summary>The published files without the web site, which is made from them.</summary>
    public IEnumerable<string> Archive() => Published().Where(path => !path.StartsWith(_workspace.Site + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private SortedDictionary<string, string> SnapshotOf(Func<string, byte[]> read) =>
        new(Published().ToDictionary(path => Path.GetRelativePath(Root, path), path => Convert.ToHexString(SHA256.HashData(read(path)))), StringComparer.Ordinal);

    [GeneratedRegex("\"attempts\": [0-9]+")]
    private static partial Regex Attempts();
}
