using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Shape;

/// <summary>A paper without a bullet, or a bullet, translation or title without a word.</summary>
internal sealed class EmptyTextRule() : Rule("shape.empty", Severity.Error, Repair.Refuse)
{
    public override IEnumerable<Hit> Find(Writing writing)
    {
        foreach (var piece in writing.Of(PieceKind.Title, PieceKind.Bullet, PieceKind.Translation).Where(piece => IsEmpty(piece.Text)))
            yield return new Hit(piece, 0, piece.Text.Length) { Shown = "빈 글", Complaint = $"{piece.Spoken}의 내용이 비어 있습니다. 한국어로 채우세요." };
        if (writing.Pieces is [.., var last] && !writing.Of(PieceKind.Bullet, PieceKind.Translation).Any())
            yield return new Hit(last, 0, 0) { Shown = "불릿 없음", Complaint = "불릿이 하나도 없습니다. 한국어 불릿을 쓰세요." };
    }

    /// <summary>White space, and the dashes and dots that stand for "nothing to say".</summary>
    public static bool IsEmpty(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && character is not ('-' or '–' or '—' or '.' or '…' or '*' or '·' or '•' or '_' or ':' or '\u200B' or '\uFEFF' or '\u00A0'))
                return false;
        }

        return true;
    }
}
