using System.Buffers;
using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Markups;
using DailyPapers.Checking.Names;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Markup;

/// <summary>LaTeX outside formulas: commands, escaped signs, scripts in braces.</summary>
internal sealed class LatexCommandRule() : PieceRule("latex.command", Severity.Error, Repair.Model)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\{");

    private const int LongestScript = 40;

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
            yield return new Hit(piece, command.Start, command.End - command.Start, command.Plain ?? Named(command, writing))
            {
                Complaint = $"{piece.Spoken}에 LaTeX 명령이 남았습니다: \"{Excerpt.Of(text[command.Start..command.End])}\". LaTeX 없이 글자로 쓰세요.",
            };
        }
    }

    /// <summary>A command without an argument that stands for the paper's own name.</summary>
    private static string? Named(LatexCommand command, Writing writing) =>
        command.Macro.Length > 0 && SourceNames.Of(writing).Own is { } own && own.IsMacro(command.Macro) ? own.Text + command.Rest : null;

    private static int Next(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(Signs);
        return at < 0 ? -1 : from + at;
    }

    /// <summary><c>G_{stack}</c>, <c>10^{-3}</c>: the braces are LaTeX's.</summary>
    private static LatexCommand? Script(string text, int brace, int floor)
    {
        if (brace < 2 || brace - 1 < floor || text[brace - 1] is not ('_' or '^') || !(IsBase(text[brace - 2]) || text[brace - 2] == ')' || (text[brace - 2] == '}' && floor == brace - 1)))
            return null;
        var close = TexText.EndOfGroup(text, brace);
        if (close < brace + 3 || close - brace > LongestScript || TexText.Plain(text[(brace + 1)..(close - 1)]) is not { Length: > 0 } script)
            return null;
        if (!script.All(character => IsBase(character) || character is '+' or '-' or '−' or '.' or ',' or ' ' or '∞' or '°') || script.AsSpan().Trim().Length != script.Length)
            return null;
        var start = brace - 1;
        while (start > floor && IsBase(text[start - 1]))
            start--;
        return new LatexCommand(start, close, text[start..(brace - 1)] + TexText.Script(text[brace - 1], script));
    }

    private static bool IsBase(char character) => char.IsAsciiLetterOrDigit(character) || Letters.IsGreek(character);
}
