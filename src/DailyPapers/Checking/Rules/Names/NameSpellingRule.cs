using DailyPapers.Checking.Names;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Names;

/// <summary>A name that the paper has not, a letter or two beside one that it has: SytheOcc for SyntheOcc.</summary>
internal sealed class NameSpellingRule() : Rule("name.spelling", Severity.Error, Repair.Model)
{
    private const int ShortestName = 6;

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
                if (length < ShortestName || names.Spellings(piece.Text.AsSpan(start, length)).Count > 0)
                    continue;
                if (Meant(piece.Text.Substring(start, length), names, writing.IsSourceWhole && writing.Source is not null) is { } name && !LatinWord.IsTied(piece.Text, start, length) && !piece.Shields.Touch(start, length))
                    yield return new Hit(piece, start, length) { Complaint = $"{piece.Spoken}의 \"{piece.Text.Substring(start, length)}\"은(는) 원문에 없는 이름입니다. 원문의 표기 \"{name}\"을(를) 그대로 쓰세요." };
            }
        }
    }

    /// <summary>Where the source is not whole, only the paper's own name is a reason to doubt another.</summary>
    private static string? Meant(string word, SourceNames names, bool isWhole)
    {
        if (!LatinWord.IsMixed(word) || names.HasInside(word))
            return null;
        foreach (var name in names.Names)
        {
            if (IsNear(word, name))
                return name;
        }

        return null;
    }

    private static bool IsNear(string word, string name)
    {
        if (name.Length < ShortestName || !LatinWord.IsMixed(name) || char.ToLowerInvariant(word[0]) != char.ToLowerInvariant(name[0]) || IsForm(word, name) || Digits(word) != Digits(name))
            return false;
        var most = Math.Min(word.Length, name.Length) < 9 ? 1 : 2;
        return Spelling.Distance(word, name, most) is var apart && apart > 0 && apart <= most;
    }

    /// <summary>A plural, an ending, a hyphen more or less: another form of the name, not another spelling.</summary>
    private static bool IsForm(string word, string name)
    {
        var (one, other) = (OwnName.KeyOf(word), OwnName.KeyOf(name));
        return one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
