using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Finds web addresses in text.</summary>
internal static partial class LinkFinder
{
    private const int MostLinks = 200;

    public static ImmutableArray<string> In(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => Address().Matches(text)).Select(match => PrintedAddress.Whole(match.Value)).Where(address => Uri.TryCreate(address, UriKind.Absolute, out _)).Distinct(StringComparer.Ordinal).Take(MostLinks)];

    [GeneratedRegex(@"(?:https?://|(?<![\w./-])(?:www\.|github\.com/|huggingface\.co/))[^\s<>|“”""]{3,500}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
