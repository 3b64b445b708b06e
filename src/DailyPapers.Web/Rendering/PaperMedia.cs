using System.Text.RegularExpressions;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Rendering;

/// <summary>What the list shows of a paper besides text.</summary>
internal static partial class PaperMedia
{
    /// <summary>Linked, never embedded. Null where there is none.</summary>
    public static string? Video(Paper paper) => Addresses(paper).FirstOrDefault(address => Moving().IsMatch(address));

    /// <summary>Only over https, as the pages' policy has it. Null where there is none.</summary>
    public static string? Picture(Paper paper) =>
        Addresses(paper).FirstOrDefault(address => !Moving().IsMatch(address) && address.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Addresses(Paper paper) => paper.Media.Prepend(paper.Thumbnail ?? "").Select(MarkdownLink.Address).OfType<string>();

    [GeneratedRegex(@"\.(?:mp4|mov|qt|webm|m4v|avi|mkv)(?:[?#]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moving();
}
