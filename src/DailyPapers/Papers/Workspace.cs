using System.Globalization;

namespace DailyPapers.Papers;

/// <summary>The folder that holds one digest, and where everything stands in it.</summary>
public sealed class Workspace(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    public string Settings => Path.Combine(Root, "daily-papers.json");

    public string Glossary => Path.Combine(Root, "glossary.tsv");

    public string Readme => Path.Combine(Root, "README.md");

    public string Logs => Path.Combine(Root, "paper_logs");

    public string Index => Path.Combine(Logs, "papers_list.csv");

    public string State => Path.Combine(Root, ".daily-papers");

    public string Database => Path.Combine(State, "papers.db");

    /// <summary>What <c>search</c> looks things up in; made from the days' data, and gone without harm.</summary>
    public string SearchDatabase => Path.Combine(State, "search.db");

    public string Lock => Path.Combine(State, "lock");

    /// <summary>Files are written here first: it is the same disk, so the move to their place is atomic.</summary>
    public string Scratch => Path.Combine(State, "tmp");

    /// <summary>With forward slashes, for links from the workspace's root.</summary>
    public static string DayPagePath(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"paper_logs/{date:yyyy}/{date:MM}/{date:dd}.md");

    public string DayPage(DateOnly date) => Path.Combine(Root, DayPagePath(date));

    public string DayData(DateOnly date) => Path.ChangeExtension(DayPage(date), ".json");
}
