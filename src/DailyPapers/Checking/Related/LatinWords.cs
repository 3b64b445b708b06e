using System.Text.RegularExpressions;
using DailyPapers.Checking.Names;

namespace DailyPapers.Checking.Related;

/// <summary>Latin words and figures of a text. No pattern begins within a run that it has passed: a hundred thousand digits are read once.</summary>
internal static partial class LatinWords
{
    /// <summary>Each once, in their order. Of two characters and more; what a hyphen joins are two words.</summary>
    public static IReadOnlyCollection<string> In(params IEnumerable<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            foreach (var (start, length) in LatinWord.In(text))
                spans.Add(text.AsSpan(start, length));
        }

        return words;
    }

    /// <summary>Decimals, and numbers of three digits and more, as digits: smaller ones stand in any text.</summary>
    public static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(match => match.Value.TrimEnd(',').Replace(",", "", StringComparison.Ordinal))
        .Where(figure => figure.Length > 2);

    /// <summary>Whether it is written as names are: a digit, or a capital behind its first letter with small letters beside it.</summary>
    public static bool IsName(string word) => word.Length > 3 && (word.Any(char.IsDigit) || (word.Skip(1).Any(char.IsUpper) && word.SkipLast(1).Any(char.IsLower)));

    /// <summary>Names that a hyphen would tear into halves that say nothing, as <c>Show-o</c> and <c>GPT-4o</c>: one part is a letter or has a digit.</summary>
    public static IEnumerable<string> HyphenNames(string text) => Hyphenated().Matches(text).Select(match => match.Value)
        .Where(name => name.Split('-').Any(part => part.Length == 1 || part.Any(char.IsDigit)));

    public static string WithoutAddresses(string text) => Address().Replace(text, " ");

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Hyphenated();

    [GeneratedRegex(@"(?<![A-Za-z0-9.-])[0-9][0-9,]*(?:\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();

    [GeneratedRegex(@"https?://[\x21-\x7E]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
