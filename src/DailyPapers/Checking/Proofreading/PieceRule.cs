using DailyPapers.Papers;

namespace DailyPapers.Checking.Proofreading;

/// <summary>A rule that looks at one text of Korean at a time.</summary>
internal abstract class PieceRule(string id, Severity severity, Repair repair) : Rule(id, severity, repair)
{
    public sealed override IEnumerable<Hit> Find(Writing writing)
    {
        foreach (var piece in writing.Pieces.Where(piece => piece.Kind != PieceKind.Authors))
        {
            foreach (var hit in Find(piece, writing))
                yield return hit;
        }
    }

    protected abstract IEnumerable<Hit> Find(Piece piece, Writing writing);
}
