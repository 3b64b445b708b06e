using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>What the list shows of a paper besides text; good addresses only.</summary>
internal static partial class PaperMedia
{
    /// <summary>The thumbnail first.</summary>
    internal static IEnumerable<string> Pictures(Paper paper) => Addresses(paper).Where(address => !Moving().IsMatch(address));

    /// <summary>Linked, never embedded: a browser shows no video in an image's place. Null where there is none.</summary>
    internal static string? Video(Paper paper) => Addresses(paper).FirstOrDefault(address => Moving().IsMatch(address));

    private static IEnumerable<string> Addresses(Paper paper) => paper.Media.Prepend(paper.Thumbnail ?? "").Select(MarkdownLink.Address).OfType<string>();

    [GeneratedRegex(@"\.(?:mp4|mov|qt|webm|m4v|avi|mkv)(?:[?#]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moving();
}
