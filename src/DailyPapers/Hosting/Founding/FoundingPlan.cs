using System.Text;
using DailyPapers.Papers;

namespace DailyPapers.Hosting.Founding;

/// <summary>The files that make a folder a digest, held against what is there. Nothing is written here.</summary>
/// <param name="Settings">Checked.</param>
/// <param name="Action">The action that the workflow uses; null: no workflow.</param>
/// <param name="Replaces">Whether files of ours that nobody touched are written anew.</param>
public sealed record FoundingPlan(FirstSettings Settings, string? Action, bool Replaces)
{
    /// <summary>In the order in which they are told of.</summary>
    /// <param name="git">The work tree that the workspace lies in; null: the workspace will be its top.</param>
    public IReadOnlyList<FoundingFile> Files(Workspace workspace, GitFolder? git)
    {
        var top = git?.Root ?? workspace.Root;
        var files = new List<FoundingFile>
        {
            File(workspace.Settings, Settings.Json(), FirstSettings.IsUntouched),
            File(Path.Combine(workspace.Root, FirstSettings.SchemaFile), SettingsSchema.Json(), _ => true),
            File(workspace.Glossary, StarterGlossary.Text, _ => false),
            Ignore(Path.Combine(workspace.Root, ".gitignore")),
        };
        if (Action is not null)
            files.Add(File(Path.Combine(top, DailyWorkflow.File), DailyWorkflow.Yaml(Action, FolderIn(top, workspace)), DailyWorkflow.IsUntouched));
        return files;
    }

    /// <summary>The workspace's folder as the workflow names it.</summary>
    public static string FolderIn(string top, Workspace workspace) => Path.GetRelativePath(top, workspace.Root).Replace(Path.DirectorySeparatorChar, '/');

    private FoundingFile File(string path, string content, Func<string, bool> isUntouched)
    {
        if (Text(path) is not { } there)
            return new FoundingFile(path, content, FoundingState.New);
        var state = there.ReplaceLineEndings("\n") == content ? FoundingState.Same
            : !isUntouched(there) ? FoundingState.Kept
            : Replaces ? FoundingState.Replaced : FoundingState.Older;
        return new FoundingFile(path, content, state);
    }

    // Read as bytes, one letter each: what we do not touch is written back as it was.
    private FoundingFile Ignore(string path)
    {
        var there = System.IO.File.Exists(path) ? Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(path)) : null;
        var content = IgnoreList.With(there ?? "", Action is null ? IgnoreList.AtHome : IgnoreList.OnGitHub);
        return new FoundingFile(path, content, there is null ? FoundingState.New : content == there ? FoundingState.Same : FoundingState.Extended);
    }

    private static string? Text(string path) => System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : null;
}
