using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Planning;

/// <summary>What the paper calls its own work: the title before its colon, and what the abstract introduces.</summary>
internal sealed partial class OwnNames
{
    private readonly ImmutableArray<string> names;

    public OwnNames(PaperText text)
    {
        var introduced = text.Abstract.SelectMany(sentence => Introduced().Matches(sentence).Select(match => match.Groups["name"].Value));
        names = [.. introduced.Prepend(Titled(text.Title)).Where(name => name.Length is > 2 and < 60).Distinct(StringComparer.OrdinalIgnoreCase).Take(4)];
    }

    /// <summary>A title of three words is a name as a whole ("Toys 3 Technical Report" is one of Toys 3).</summary>
    private static string Titled(string title)
    {
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        var name = (colon > 0 ? title[..colon] : title).Replace("Technical Report", "", StringComparison.OrdinalIgnoreCase).Trim();
        return name.AsSpan().Count(' ') < (colon > 0 ? 4 : 3) ? name : "";
    }

    public bool OccurIn(string text) => names.Any(name => Occurs(name, text));

    /// <summary>A table marks the paper's own row by its name or as ours.</summary>
    public bool OwnRow(string row) => OccurIn(row) || Ours().IsMatch(row);

    private static bool Occurs(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length])))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b([Ii]ntroduc(e|es|ing)|[Pp]resent|[Pp]ropose|[Dd]evelop|dubbed|called|named|termed)\s(a |an |the )?(?<name>[A-Za-z0-9\-]{0,20}[A-Z][A-Za-z0-9\-]{0,20}[A-Z0-9][A-Za-z0-9.\-]{0,20})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"\b(ours?|proposed|this (work|paper))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ours();
}
