using System.Text.RegularExpressions;

namespace DailyPapers.Publishing;

/// <summary>Where a license is explained.</summary>
internal static partial class Licenses
{
    /// <summary>The deed of a Creative Commons license in Korean; null for another license.</summary>
    internal static string? UrlOf(string license)
    {
        var match = CreativeCommons().Match(license);
        return match.Success
            ? $"https://creativecommons.org/licenses/{match.Groups["kind"].Value.ToLowerInvariant()}/{match.Groups["version"].Value}/deed.ko"
            : null;
    }

    [GeneratedRegex(@"\ACC (?<kind>BY(?:-NC)?(?:-SA|-ND)?) (?<version>[1-4]\.[05])\z", RegexOptions.CultureInvariant)]
    private static partial Regex CreativeCommons();
}
