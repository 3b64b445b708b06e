using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Digests;

/// <summary>A piece of a digest that was mended.</summary>
internal sealed record PieceEdit(int Paper, DigestPiece Old, Piece New);
