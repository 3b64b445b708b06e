using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Digests;

/// <summary>A piece of a digest and its place in the file.</summary>
internal sealed record DigestPiece(Piece Piece, Located Text);
