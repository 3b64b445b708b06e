using System.Collections.Immutable;
using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>Dollars around what is no formula, and a dollar of a formula without its other. Money and real formulas stay.</summary>
internal sealed class LatexDollarRule() : PieceRule("latex.dollar", Severity.Error, Repair.Model)
{
    public override Touch Touches => Touch.Latin | Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var first = piece.Text.IndexOf('$', StringComparison.Ordinal);
        if (first < 0)
            yield break;
        var formulas = Formulas.In(piece.Text, first);
        foreach (var formula in formulas)
        {
            if (Unwrapped(piece, formula) is { } hit)
                yield return hit;
        }

        foreach (var at in Alone(piece, formulas))
        {
            var (start, end) = Letters.Word(piece.Text, at, at + 1);
            yield return new Hit(piece, start, end - start)
            {
                Complaint = $"{piece.Spoken}에 짝이 없는 $가 있습니다: \"{Excerpt.Of(piece.Text[start..end])}\". 수식 기호 없이 글자로 쓰세요.",
            };
        }
    }

    private static Hit? Unwrapped(Piece piece, (int Start, int End, int Dollars) formula)
    {
        var (start, end, dollars) = formula;
        // GitHub shows a formula that stands apart, and none that is glued to a word.
        if (dollars == 2 || (piece.IsMarkdown() && (start == 0 || !char.IsAsciiLetterOrDigit(piece.Text[start - 1]))) || IsCode(piece, start))
            return null;
        if (Formulas.Word(piece.Text[(start + 1)..(end - 1)]) is not { } word)
            return null;
        if (word == "~")
            return LatexCommand.About(piece.Text, start, end) is { Plain: { } about } range ? new Hit(piece, range.Start, range.End - range.Start, about) : null;
        if (word is ['~', .. var number])
            word = "약 " + number;
        return new Hit(piece, start, end - start, word);
    }

    private static IEnumerable<int> Alone(Piece piece, ImmutableArray<(int Start, int End, int Dollars)> formulas)
    {
        var text = piece.Text;
        var next = 0;
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0; at = text.IndexOf('$', at + 1))
        {
            while (next < formulas.Length && formulas[next].End <= at)
                next++;
            var isInside = next < formulas.Length && at >= formulas[next].Start;
            if (!isInside && !MarkdownSigns.IsEscaped(text, at) && !IsCode(piece, at) && IsFormulas(text, at))
                yield return at;
        }
    }

    /// <summary>Beside a sign of LaTeX, or before a letter that stands alone; <c>$200k</c>, <c>5$</c> and <c>$HOME</c> are none.</summary>
    private static bool IsFormulas(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var later = at + 2 < text.Length ? text[at + 2] : ' ';
        return before is '}' or '\\' || after is '\\' or '^' or '_' || (char.IsAsciiLetter(after) && !char.IsAsciiLetterOrDigit(later) && later is not '_' and not '{' && before is not '$');
    }

    private static bool IsCode(Piece piece, int at) => piece.Shields.Around(at) is { } span && piece.Text[span.Start] != '$';
}
