using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Names;

/// <summary>Addresses spell names in their own way, and name nothing to a reader.</summary>
internal static partial class Addresses
{
    public static string Without(string text) => Address().Replace(text, " ");

    [GeneratedRegex(@"(?:https?://|www\.)[^\s\uAC00-\uD7A3]+|(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,64}\.){1,8}(?:[a-z]{2,6}/[^\s\uAC00-\uD7A3]*|(?:com|org|io|net|ai|dev|co)(?![A-Za-z0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
