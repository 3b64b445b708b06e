using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Reading.Markdown;

/// <summary>A section that is still being read.</summary>
internal sealed partial record OpenSection(string Id, string Number, string Title, int Level)
{
    public List<TextBlock> Blocks { get; } = [];

    /// <summary><c>v2</c> of <c>arXiv:2611.01234v2</c>, where the text in front of the sections says it.</summary>
    public string? Version => First(Stamp(), "version");

    public string? Licence => First(LicenceLine(), "licence");

    public TextSection Close() => new(Id, Number, Title, Level, [.. Blocks]);

    private string? First(Regex pattern, string group) =>
        Blocks.Select(block => pattern.Match(block.Text)).FirstOrDefault(match => match.Success)?.Groups[group].Value;

    [GeneratedRegex(@"\barXiv:[0-9]{4}\.[0-9]{4,5}(?<version>v[0-9]{1,3})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^Licen[sc]e: (?<licence>[A-Za-z0-9 .\-]{2,60})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LicenceLine();
}
