using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Languages;

/// <summary>
/// The paper's own sentence in brackets behind its translation. Behind a finished verb no term is explained; and only a whole sentence of the
/// abstract, or of the sentence that is translated, says nothing that the Korean before it does not say.
/// </summary>
internal static partial class RepeatedEnglish
{
    private const int FewestWords = 5;

    public static IEnumerable<(int Start, int Length)> In(Piece piece, Source? source)
    {
        if (!piece.Text.Contains('(', StringComparison.Ordinal))
            yield break;
        foreach (Match match in Bracket().Matches(piece.Text))
        {
            var english = Words(match.Groups["english"].Value);
            if (english.Count(character => character == ' ') + 1 >= FewestWords && IsSentence(english, piece, source))
                yield return (match.Index, match.Length);
        }
    }

    private static bool IsSentence(string english, Piece piece, Source? source) => piece.English is { } translated
        ? $" {Words(translated)} ".Contains($" {english} ", StringComparison.Ordinal)
        : source?.Text.Abstract.Any(sentence => Words(sentence) == english) == true;

    /// <summary>Lower case, a blank between them.</summary>
    private static string Words(string text) => string.Join(' ', Word().Matches(text).Select(match => match.Value.ToLowerInvariant()));

    /// <summary>With the blank before it, and the full stop behind it where the sentence has its own.</summary>
    [GeneratedRegex(@"(?:(?<=다)\s?\((?<english>[A-Za-z][^()\uAC00-\uD7A3]{10,400})\)(?=[.]|\s*\z)|(?<=다\.)\s?\((?<english>[A-Za-z][^()\uAC00-\uD7A3]{10,400})\)\.?(?=\s|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
