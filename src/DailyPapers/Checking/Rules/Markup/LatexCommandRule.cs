using System.Buffers;
using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>LaTeX outside formulas: commands, escaped signs, scripts in braces.</summary>
internal sealed class LatexCommandRule() : PieceRule("latex.command", Severity.Error, Repair.Model)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\{");

    // \textbf{X} names a command and an argument; X is what was meant.
    public override Touch Touches => Touch.Latin | Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var (at, floor) = (Next(text, 0), 0); at >= 0; at = Next(text, Math.Max(floor, at + 1)))
        {
            if (piece.Shields.Covers(at) || at < floor)
                continue;
            var found = text[at] == '{' ? Script(text, at, floor) : LatexCommand.At(text, at, floor, piece.IsMarkdown());
            if (found is not { } command)
            {
                // The second half of \\ or \_ begins nothing.
                floor = text[at] == '\\' && at + 1 < text.Length && !char.IsAsciiLetter(text[at + 1]) ? at + 2 : floor;
                continue;
            }

            floor = command.End;
            yield return new Hit(piece, command.Start, command.End - command.Start, command.Plain)
            {
                Complaint = $"{piece.Spoken}에 LaTeX 명령이 남았습니다: \"{Excerpt.Of(text[command.Start..command.End])}\". LaTeX 없이 글자로 쓰세요.",
            };
        }
    }

    private static int Next(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(Signs);
        return at < 0 ? -1 : from + at;
    }

    /// <summary><c>G_{stack}</c>, <c>10^{-3}</c>: the braces are LaTeX's, a reader needs none.</summary>
    private static LatexCommand? Script(string text, int brace, int floor)
    {
        var close = text.IndexOf('}', brace, Math.Min(22, text.Length - brace));
        if (brace < 2 || close < brace + 2 || brace - 1 < floor || text[brace - 1] is not ('_' or '^') || !IsBase(text[brace - 2]))
            return null;
        var script = text[(brace + 1)..close];
        if (!script.All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.'))
            return null;
        var start = brace - 1;
        while (start > floor && IsBase(text[start - 1]))
            start--;
        var plain = text[brace - 1] == '^' ? TexText.Raised(script) ?? "^" + script : "_" + script;
        return new LatexCommand(start, close + 1, text[start..(brace - 1)] + plain);
    }

    private static bool IsBase(char character) => char.IsAsciiLetterOrDigit(character) || Letters.IsGreek(character);
}
