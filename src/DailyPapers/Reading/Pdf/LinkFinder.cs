using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Finds web addresses in text.</summary>
internal static partial class LinkFinder
{
    private const int MostLinks = 200;

    public static ImmutableArray<string> In(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => Address().Matches(text)).Select(match => Whole(match.Value)).Where(address => Uri.TryCreate(address, UriKind.Absolute, out _)).Distinct(StringComparer.Ordinal).Take(MostLinks)];

    private static string Whole(string address)
    {
        var end = address.TrimEnd('.', ',', ';', ':', '\'', '"', '”', '’', ']', '}', '>', '*', '-');
        // A closing bracket belongs to the address only with an opening one in it.
        while (end.EndsWith(')') && end.Count(character => character == ')') > end.Count(character => character == '('))
            end = end[..^1].TrimEnd('.', ',');
        return end.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? end : "https://" + end;
    }

    [GeneratedRegex(@"(?:https?://|(?<![\w./-])(?:www\.|github\.com/|huggingface\.co/))[^\s<>|“”""]{3,500}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
