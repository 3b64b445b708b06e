using System.Text.RegularExpressions;

namespace DailyPapers.Checking.Names;

/// <summary>Addresses spell names in their own way, and name nothing to a reader.</summary>
internal static partial class Addresses
{
    public static string Without(string text) => MayHold(text) ? Address().Replace(text, " ") : text;

    /// <summary>Every address has a scheme, or a full stop before a letter; few texts have either.</summary>
    private static bool MayHold(string text)
    {
        for (var at = text.IndexOf('.', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('.', at + 1))
        {
            if (char.IsAsciiLetter(text[at + 1]))
                return true;
        }

        return text.Contains("://", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:https?://|www\.)[^\s\uAC00-\uD7A3]+|(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,64}\.){1,8}(?:[a-z]{2,6}/[^\s\uAC00-\uD7A3]*|(?:com|org|io|net|ai|dev|co)(?![A-Za-z0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
