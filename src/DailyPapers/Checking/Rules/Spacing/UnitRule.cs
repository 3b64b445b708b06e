using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Spacings;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Spacing;

/// <summary>5배 and 5 배 in one paper: both are allowed, one of them at a time. The attached form is the usual one.</summary>
internal sealed class UnitRule() : Rule("spacing.unit", Severity.Style, Repair.Mend)
{
    public override IEnumerable<Hit> Find(Writing writing)
    {
        var places = writing.Pieces.SelectMany(Apart).ToList();
        if (places.Count == 0)
            return [];
        var attached = writing.Pieces.SelectMany(Attached).ToHashSet(StringComparer.Ordinal);
        return places.Where(place => attached.Contains(place.Unit)).Select(place => place.Hit);
    }

    private static IEnumerable<(string Unit, Hit Hit)> Apart(Piece piece)
    {
        var text = piece.Text;
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = text.IndexOf(' ', at + 1))
        {
            if (at == 0 || at + 1 == text.Length || !IsNumber(text, at - 1) || Counters.At(text, at + 1) is not { } unit || piece.Shields.Covers(at))
                continue;
            var start = at;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ',' or '만' or '억'))
                start--;
            yield return (unit, new Hit(piece, start, at + 1 + unit.Length - start, text[start..at] + unit));
        }
    }

    private static IEnumerable<string> Attached(Piece piece)
    {
        for (var at = 1; at < piece.Text.Length; at++)
        {
            if (!char.IsAsciiDigit(piece.Text[at]) && IsNumber(piece.Text, at - 1) && Counters.At(piece.Text, at) is { } unit)
                yield return unit;
        }
    }

    /// <summary>The end of a number that is no part of a name: GPT-4 배, v2 개.</summary>
    private static bool IsNumber(string text, int last)
    {
        if (!char.IsAsciiDigit(text[last]))
            return false;
        var start = last;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
            start--;
        return start == 0 || !(char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '-' or '_');
    }
}
