using System.Text.RegularExpressions;

namespace DailyPapers.Hosting.Founding;

/// <summary>What git's own files say of the folder in which a digest is founded. No git is called: it need not be installed.</summary>
public sealed partial class GitFolder
{
    /// <summary>A file of settings is small; whatever is larger is none.</summary>
    private const long LargestConfig = 1024 * 1024;

    /// <summary>A digest tried out in a checkout of this program is no part of it: its workflow would end up in the program's repository.</summary>
    private const string OwnSource = "DailyPapers.slnx";

    private GitFolder(string root, string? gitHubName) => (Root, GitHubName) = (root, gitHubName);

    /// <summary>The top of the work tree: there, and nowhere else, GitHub looks for workflows.</summary>
    public string Root { get; }

    /// <summary><c>owner/name</c> of the remote <c>origin</c>; null where it is none of GitHub's. Whatever else stands in the address, such as a token, is not kept.</summary>
    public string? GitHubName { get; }

    /// <summary>Null where the folder is in no work tree, or in this program's own.</summary>
    public static GitFolder? Around(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            var git = Path.Combine(at, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return File.Exists(Path.Combine(at, OwnSource)) ? null : new GitFolder(at, NameIn(Read(ConfigOf(at, git))));
        }

        return null;
    }

    /// <summary>The <c>owner/name</c> of an address of GitHub's as git writes it; null for any other.</summary>
    public static string? NameOf(string address) =>
        Address().Match(address) is { Success: true } match ? match.Groups["name"].Value : null;

    private static string? NameIn(string config)
    {
        var isOrigin = false;
        foreach (var line in config.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
                isOrigin = line == "[remote \"origin\"]";
            else if (isOrigin && Url().Match(line) is { Success: true } url)
                return NameOf(url.Groups["url"].Value);
        }

        return null;
    }

    // In a work tree beside the main one, .git is a file that names the folder, which in turn names the one that all share.
    private static string ConfigOf(string root, string git)
    {
        if (Directory.Exists(git))
            return Path.Combine(git, "config");
        var line = Read(git).Split('\n')[0].Trim();
        var own = line.StartsWith("gitdir:", StringComparison.Ordinal) ? Path.GetFullPath(line["gitdir:".Length..].Trim(), root) : git;
        var shared = Read(Path.Combine(own, "commondir")).Trim();
        return Path.Combine(shared.Length == 0 ? own : Path.GetFullPath(shared, own), "config");
    }

    // The name is a convenience: a file that can't be read is no reason to stop.
    private static string Read(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= LargestConfig } ? File.ReadAllText(path) : "";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"\Aurl\s*=\s*""?(?<url>[^""\s]+)""?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    [GeneratedRegex(@"\A(?:(?:https?|ssh|git)://(?:[^@/\s]+@)?(?:www\.)?github\.com(?::[0-9]+)?/|(?:[^@/\s]+@)?github\.com:)(?<name>[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}?)(?:\.git)?/?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
