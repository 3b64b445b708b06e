using System.Buffers;
using DailyPapers.Checking.Numbers;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Rules.Numbers;

/// <summary>What the rules of numbers ask first.</summary>
internal static class Figures
{
    private static readonly SearchValues<char> Ascii = SearchValues.Create("0123456789");

    /// <summary>Whether there is a digit of any script.</summary>
    public static bool Any(string text) => text.AsSpan().ContainsAny(Ascii) || text.Any(character => character > '\u007f' && (char.IsNumber(character) || char.IsSurrogate(character)));

    /// <summary>A translation is held against title and abstract, since a whole paper holds nearly every small number.</summary>
    public static SourceNumbers KnownFor(Piece piece, Source source) => piece.Kind == PieceKind.Translation ? source.AbstractNumbers : source.Numbers;
}
