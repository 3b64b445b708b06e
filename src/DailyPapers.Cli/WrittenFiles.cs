namespace DailyPapers.Cli;

/// <summary>Files that were written, for people: the archive's by name, the site's by number, since there are hundreds.</summary>
internal static class WrittenFiles
{
    private const string Site = "site/";
    private const int MostNamed = 10;

    public static string Told(IReadOnlyList<string> files, Terminal terminal)
    {
        var (site, named) = (files.Count(file => file.StartsWith(Site, StringComparison.Ordinal)), files.Where(file => !file.StartsWith(Site, StringComparison.Ordinal)).ToList());
        var shown = named.Take(MostNamed).ToList();
        if (named.Count > MostNamed)
            shown.Add(terminal.Say($"그 밖 {named.Count - MostNamed}개", $"{named.Count - MostNamed} more"));
        if (site > 0)
            shown.Add(terminal.Say($"site/의 파일 {site}개", $"{site} files in site/"));
        return string.Join(", ", shown);
    }
}
