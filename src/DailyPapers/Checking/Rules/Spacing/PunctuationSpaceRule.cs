using System.Buffers;
using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Spacing;

/// <summary>No blank behind a sentence or a comma, a blank before one.</summary>
internal sealed class PunctuationSpaceRule() : PieceRule("punctuation.space", Severity.Error, Repair.Mend)
{
    private const string Endings = "다요죠까함임음됨";

    private static readonly SearchValues<char> Signs = SearchValues.Create(".,!?");

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        var floor = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, Math.Max(at + 1, floor)))
        {
            var isLate = at > floor && text[at - 1] is ' ' or '\u00A0' && IsLate(text, at);
            var isClose = IsClose(text, at, isLate);
            if ((!isLate && !isClose) || piece.Shields.Covers(at))
                continue;
            var hit = Spaced(piece, at, isLate, isClose, floor);
            floor = hit.Start + hit.Length;
            yield return hit;
        }
    }

    private static int Next(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(Signs);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>A blank before the sign, which ends something: <c>.NET</c>, <c>.5</c> and <c>…</c> begin something.</summary>
    private static bool IsLate(string text, int at)
    {
        var last = at - 1;
        while (last > 0 && text[last] is ' ' or '\u00A0')
            last--;
        var isEnd = at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || Hangul.Is(text[at + 1]);
        return isEnd && (Hangul.Is(text[last]) || char.IsAsciiLetterOrDigit(text[last]) || text[last] is ')' or '%' or '"' or '”' or '’');
    }

    private static bool IsClose(string text, int at, bool isLate)
    {
        if (at + 1 >= text.Length || at == 0)
            return false;
        var (before, after) = (isLate ? '가' : text[at - 1], text[at + 1]);
        if (text[at] == ',')
            return (Hangul.Is(before) && (Hangul.Is(after) || char.IsAsciiLetter(after))) || (Hangul.Is(after) && (char.IsAsciiLetterOrDigit(before) || before is ')' or '%'));
        if (!Hangul.Is(after) && !(char.IsAsciiLetterUpper(after) && Hangul.Is(before)))
            return false;
        return IsSentence(text, at, before);
    }

    /// <summary>다. before a letter; the dot of 가.나.다 and of a name in Latin letters is none.</summary>
    private static bool IsSentence(string text, int at, char before)
    {
        if (before is ')' or '"' or '”' or '’')
            return at > 1 && text[at] == '.' && Hangul.Is(text[at + 1]) && before == ')';
        return Endings.Contains(before, StringComparison.Ordinal) && at > 1 && (Hangul.Is(text[at - 2]) || text[at - 2] == ' ');
    }

    private static Hit Spaced(Piece piece, int at, bool isLate, bool isClose, int floor)
    {
        var text = piece.Text;
        var end = at;
        while (isLate && end > floor && text[end - 1] is ' ' or '\u00A0')
            end--;
        var start = Letters.Word(text, end, end, floor).Start;
        var behind = isClose ? Letters.Word(text, at + 1, at + 1).End : at + 1;
        // Another sign in the same word gets its own hit.
        for (var i = at + 2; i < behind; i++)
        {
            if (Signs.Contains(text[i]))
                behind = i;
        }

        return new Hit(piece, start, behind - start, $"{text[start..end]}{text[at]}{(isClose ? " " : "")}{text[(at + 1)..behind]}");
    }
}
