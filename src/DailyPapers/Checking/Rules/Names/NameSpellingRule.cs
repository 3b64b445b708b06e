using System.Text.RegularExpressions;
using DailyPapers.Checking.Names;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Names;

/// <summary>A name that the paper has not, a letter or two beside one that it has: SytheOcc for SyntheOcc.</summary>
internal sealed partial class NameSpellingRule() : Rule("name.spelling", Severity.Error, Repair.Model)
{
    private const int ShortestName = 6;
    private const int ShortestPart = 3;

    public override IEnumerable<Hit> Find(Writing writing)
    {
        if (writing.Title.Length == 0)
            yield break;
        var names = SourceNames.Of(writing);
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind == PieceKind.Authors)
                continue;
            foreach (var (start, length) in LatinWord.In(piece.Text, withHyphens: true))
            {
                if (length < ShortestName || !LatinWord.IsMixed(piece.Text.AsSpan(start, length)) || names.Spellings(piece.Text.AsSpan(start, length)).Count > 0)
                    continue;
                if (Meant(piece.Text.Substring(start, length), names) is { } name && !LatinWord.IsTied(piece.Text, start, length) && !piece.Shields.Touch(start, length))
                    yield return new Hit(piece, start, length) { Complaint = $"{piece.Spoken}의 \"{piece.Text.Substring(start, length)}\"은(는) 원문에 없는 이름입니다. 원문의 표기 \"{name}\"을(를) 그대로 쓰세요." };
            }
        }
    }

    /// <summary>The name of title or abstract that is nearest by, where the word stands nowhere in the source, and no name of it that differs in digits and versions alone.</summary>
    private static string? Meant(string word, SourceNames names)
    {
        if (!names.Names.Any(name => IsNear(word, name)) || names.HasInside(word) || names.Names.Any(name => string.Equals(WithoutSizes(word), WithoutSizes(name), StringComparison.OrdinalIgnoreCase)))
            return null;
        return names.Names.Where(name => IsNear(word, name)).MinBy(name => Spelling.Distance(word, name, 2));
    }

    /// <summary>Mixtral of Mixtral-8x7B, of Mixtral-47B and of Mixtral3-mini: sizes and versions are told by numbers and single letters.</summary>
    private static string WithoutSizes(string name) => Sizes().Replace(name, "");

    private static bool IsNear(string word, string name)
    {
        if (name.Length < ShortestName || !LatinWord.IsMixed(name) || char.ToLowerInvariant(word[0]) != char.ToLowerInvariant(name[0]) || IsForm(word, name) || IsRelative(word, name) || Digits(word) != Digits(name))
            return false;
        var most = Math.Min(word.Length, name.Length) < 9 ? 1 : 2;
        return Spelling.Distance(word, name, most) is var apart && apart > 0 && apart <= most;
    }

    /// <summary>DiMR-L beside DiMR-XL, GridVLA beside GridVLM, MobileNet beside MobileViT: a short part that differs makes another name of it.</summary>
    private static bool IsRelative(string word, string name)
    {
        var (one, other) = (Parts(word), Parts(name));
        return one.Count == other.Count
            ? one.Zip(other).Any(parts => !string.Equals(parts.First, parts.Second, StringComparison.OrdinalIgnoreCase) && IsOther(parts.First, parts.Second))
            : Spelling.Distance(word, name, 1) > 1;
    }

    private static bool IsOther(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        return shorter < ShortestPart || LatinWord.IsCapitals(one) || LatinWord.IsCapitals(other) || Spelling.Distance(one, other, 2) > (shorter < 5 ? 1 : 2);
    }

    /// <summary>Between hyphens and before capitals that follow a small letter.</summary>
    private static List<string> Parts(string word)
    {
        var (parts, start) = (new List<string>(), 0);
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] != '-' && !(char.IsAsciiLetterUpper(word[i]) && char.IsAsciiLetterLower(word[i - 1])))
                continue;
            parts.Add(word[start..i]);
            start = word[i] == '-' ? i + 1 : i;
        }

        parts.Add(word[start..]);
        return parts;
    }

    /// <summary>A plural, an ending, a hyphen more or less: another form of the name, not another spelling.</summary>
    private static bool IsForm(string word, string name)
    {
        var (one, other) = (OwnName.KeyOf(word), OwnName.KeyOf(name));
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"-?(?<![A-Za-z])[A-Za-z]?[0-9]+(?:x[0-9]+)?[A-Za-z]?(?![A-Za-z])|(?<=[a-z])[A-Z]?[0-9]+[A-Za-z]?(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Sizes();
}
