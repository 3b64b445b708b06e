using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>A bullet that ends in a verb ends in a full stop. Who writes without full stops throughout is left alone, and so are 명사형 and nouns.</summary>
internal sealed class UnpunctuatedRule() : Rule("sentence.unpunctuated", Severity.Style, Repair.Mend)
{
    public override IEnumerable<Hit> Find(Writing writing)
    {
        List<Hit>? open = null;
        var closed = 0;
        foreach (var piece in writing.Pieces)
        {
            if (piece.Kind is not (PieceKind.Bullet or PieceKind.Translation) || piece.Text.Length == 0)
                continue;
            if (piece.Text[^1] is '.' or '!' or '?')
                closed++;
            else if (Of(piece) is { } hit)
                (open ??= []).Add(hit);
        }

        return open is not null && (writing.Level is not null || closed > open.Count) ? open : [];
    }

    /// <summary>Behind a bracket the full stop stands behind it; links and emphasis at the end are left as they are.</summary>
    private static Hit? Of(Piece piece)
    {
        if (!Hangul.Is(piece.Text[^1]) && piece.Text[^1] is not (')' or ' '))
            return null;
        var last = piece.SpokenSentences is [.., var sentence] ? sentence : default;
        if (last.IsClosed || last.Level is null or SpeechLevel.Noun || last.End == 0)
            return null;
        var end = last.End;
        if (piece.Text[end - 1] is not (')' or '다' or '까' or '오' or '요' or '죠') || piece.Text.AsSpan(last.WordEnd, end - last.WordEnd).ContainsAny('[', '*', '`') || piece.Shields.Touch(last.WordStart, end - last.WordStart))
            return null;
        return new Hit(piece, last.WordStart, end - last.WordStart, piece.Text[last.WordStart..end] + ".");
    }
}
