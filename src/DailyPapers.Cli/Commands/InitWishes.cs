using System.Reflection;
using DailyPapers.Hosting.Founding;
using DailyPapers.Papers;

namespace DailyPapers.Cli.Commands;

/// <summary>What a person asked <c>init</c> for; null: nothing said.</summary>
/// <param name="Workflow">Whether the workflow is written.</param>
/// <param name="Force">Whether files of ours that nobody touched are written anew.</param>
/// <param name="Yes">Nothing is asked.</param>
internal sealed record InitWishes(string? Model, string? Repository, string? SiteUrl, string? Action, bool Workflow, bool Force, bool Yes)
{
    /// <summary>
    /// The action of the repository that this program was built from, where its build knew one of GitHub's. No name is made up: whoever
    /// registered it would be handed the operator's key.
    /// </summary>
    public static string? OwnAction { get; } =
        typeof(InitWishes).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "RepositoryUrl")?.Value is { } url
        && GitFolder.NameOf(url) is { } name ? name + "@v1" : null;

    /// <param name="folder">The workspace from the top of its repository.</param>
    /// <exception cref="DailyPapersException"><c>init.invalid</c> (exit 2): all that is wrong, each with its option.</exception>
    public void Refuse(string folder)
    {
        var wrong = new[]
        {
            Model is null ? null : FoundingChecks.Model(Model, Workflow),
            Repository is null ? null : FoundingChecks.Repository(Repository),
            SiteUrl is null ? null : FoundingChecks.SiteUrl(SiteUrl),
            Action is null ? null : FoundingChecks.Action(Action),
            Workflow ? FoundingChecks.Folder(folder) : null,
        }.OfType<Sentence>().ToList();
        if (wrong.Count > 0)
            throw new DailyPapersException("init.invalid", 2, new Sentence(string.Join("\n  ", wrong.Select(each => each.Korean)), string.Join("\n  ", wrong.Select(each => each.English))));
    }
}
