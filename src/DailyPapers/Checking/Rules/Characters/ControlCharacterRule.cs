using System.Buffers;
using DailyPapers.Checking.Characters;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Characters;

/// <summary>
/// Control characters that JSON made of LaTeX. To be run on what the model wrote, before <see cref="PlainText"/>: that takes the characters away and
/// leaves the torn word.
/// </summary>
internal sealed class ControlCharacterRule() : PieceRule("text.control", Severity.Error, Repair.Model)
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0x7F).Concat(Enumerable.Range(0x80, 0x20)).Where(code => code != 0x85).Select(code => (char)code)]);

    public override Touch Touches => Touch.Latin | Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var (at, floor) = (Next(text, 0), 0); at >= 0; at = Next(text, floor))
        {
            floor = at + 1;
            if (TornCommand.At(text, at, writing.Source) is not { } torn)
                continue;
            if (torn.Plain is { } plain)
            {
                floor = torn.End;
                yield return new Hit(piece, torn.Start, torn.End - torn.Start, plain);
            }
            else
            {
                (var start, floor) = Letters.Word(text, at, torn.End);
                var span = text[start..floor];
                yield return new Hit(piece, start, floor - start)
                {
                    Shown = PlainText.Line(span),
                    Complaint = $"{piece.Spoken}에 제어 문자가 들어 있습니다(LaTeX 역슬래시가 깨진 자리): \"{Excerpt.Of(PlainText.Line(span))}\". 역슬래시 없이 다시 쓰세요.",
                };
            }
        }
    }

    private static int Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(Controls);
        return at < 0 ? -1 : from + at;
    }
}
