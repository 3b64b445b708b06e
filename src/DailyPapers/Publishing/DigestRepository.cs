using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Publishing;

/// <summary>The digest's own repository, as citation and star history need it.</summary>
/// <param name="Url">Its page.</param>
/// <param name="GitHubName"><c>owner/name</c>; null for a repository elsewhere, whose stars nobody charts.</param>
public sealed partial record DigestRepository(string Url, string? GitHubName)
{
    /// <summary>Null where none is set.</summary>
    /// <param name="setting"><c>owner/name</c>, or an https address.</param>
    /// <exception cref="DailyPapersException"><c>publishing.repository</c>: it is neither.</exception>
    public static DigestRepository? From(string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting))
            return null;
        if (GitHub().Match(setting.Trim()) is { Success: true } match)
            return new DigestRepository("https://github.com/" + match.Groups["name"].Value, match.Groups["name"].Value);
        return setting.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && MarkdownLink.Address(setting) is { } address
            ? new DigestRepository(address, null)
            : throw new DailyPapersException("publishing.repository", 2, new Sentence(
                $"publishing.repository: 알 수 없는 값입니다(\"{setting}\"). owner/name 꼴이나 https 주소로 적으세요.",
                $"publishing.repository: \"{setting}\" is not understood. Write owner/name or an https address."));
    }

    [GeneratedRegex(@"\A(?:https://github\.com/)?(?<name>[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}?)(?:\.git)?/?\z", RegexOptions.CultureInvariant)]
    private static partial Regex GitHub();
}
