using System.Text.RegularExpressions;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>
/// A bullet that ends in the middle of a sentence: in a comma, dots, a particle or a connective. Where its other sentences all end in full
/// stops, anything but a verb without one is a cut as well.
/// </summary>
internal sealed partial class CutRule() : Rule("sentence.cut", Severity.Error, Repair.Model)
{
    private const int FewestClosed = 3;

    private static readonly WordEnds Ends = new(WordData.Rows("cut-ends.tsv"));

    public override IEnumerable<Hit> Find(Writing writing)
    {
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind is not (PieceKind.Bullet or PieceKind.Translation) || Length(piece.Text) is not (> 0 and var length))
                continue;
            var last = piece.Text[length - 1];
            if (last is '.' && length > 1 && Hangul.Is(piece.Text[length - 2]) && !IsAlways(piece.Text, length - 1))
                continue;
            if (piece.SpokenSentences is [.., var sentence] && IsCut(writing, piece, sentence, length))
                yield return Of(piece, sentence);
        }
    }

    private static int Length(string text) => text.AsSpan().TrimEnd(" \t*_").Length;

    private static bool IsCut(Writing writing, Piece piece, SpokenSentence sentence, int length)
    {
        var text = piece.Text;
        if (piece.Shields.Covers(length - 1))
            return false;
        if (text[length - 1] is ',' or '、' or '…' || (text[length - 1] == ':' && piece.Markup == Proofreading.Markup.Plain) || text.AsSpan(0, length).EndsWith("..", StringComparison.Ordinal))
            return true;
        if (IsAlways(text, length - (text[length - 1] == '.' ? 1 : 0)))
            return true;
        if (sentence.IsClosed || sentence.Level is not null)
            return false;
        if (BareCan().IsMatch(text.AsSpan(0, length)))
            return true;
        return Ends.Of(piece.Text.AsSpan(sentence.WordStart, sentence.WordEnd - sentence.WordStart)) == "open" && sentence.WordEnd == length || IsAlone(writing, piece, sentence, length);
    }

    private static bool IsAlways(string text, int end)
    {
        if (end < 1 || text[end - 1] is not ('며' or '를' or '만' or '및' or '는' or '고' or '은' or '나' or '서' or '즉'))
            return false;
        var start = end;
        while (start > 0 && Hangul.Is(text[start - 1]))
            start--;
        return Ends.Of(text.AsSpan(start, end - start)) == "always";
    }

    /// <summary>The one sentence without a full stop, where the sentences before it or all other bullets have theirs.</summary>
    private static bool IsAlone(Writing writing, Piece piece, SpokenSentence sentence, int length)
    {
        if (!char.IsLetterOrDigit(piece.Text[length - 1]) && piece.Text[length - 1] is not (')' or '%'))
            return false;
        if (piece.Text.AsSpan(sentence.Start, sentence.Length).ContainsAny(':', '|'))
            return false;
        if (sentence.Start > 2 && piece.SpokenSentences is [.., { IsClosed: true, Level: not null }, _])
            return true;
        var others = writing.Pieces.Where(other => other.Kind == piece.Kind && other.Where != piece.Where && !IsNote(other)).ToList();
        return others.Count >= FewestClosed && others.TrueForAll(other => other.Text.Length > 0 && other.Text[^1] == '.')
            && (!Stems.IsDeed(piece.Text.AsSpan(sentence.WordStart, sentence.WordEnd - sentence.WordStart)) || others.TrueForAll(IsSentence));
    }

    /// <summary>Ends in an address or opens a list: nothing follows from its lack of a full stop.</summary>
    private static bool IsNote(Piece piece) => Length(piece.Text) is > 0 and var length && (piece.Text[length - 1] == ':' || piece.Shields.Covers(length - 1));

    private static bool IsSentence(Piece piece) => piece.SpokenSentences is [.., { IsClosed: true, Level: not null }];

    private static Hit Of(Piece piece, SpokenSentence sentence)
    {
        var start = Math.Max(sentence.Start, sentence.End - 30);
        if (start > sentence.Start && piece.Text.IndexOf(' ', start, sentence.End - start) is >= 0 and var blank && blank + 1 < sentence.End)
            start = blank + 1;
        return new Hit(piece, start, sentence.End - start)
        {
            Complaint = $"{piece.Spoken}이 문장 중간에서 끝났습니다: \"…{piece.Text[start..sentence.End]}\". 문장을 끝까지 쓰세요.",
        };
    }

    /// <summary>얻을 수: it takes 있다 or 없다. Not 마을 수 and 역할 수, which count.</summary>
    [GeneratedRegex(@"(?:(?<![역분])할|될|(?<![마가노고])을|(?<![가-힣])볼|시킬) 수\z", RegexOptions.CultureInvariant)]
    private static partial Regex BareCan();
}
