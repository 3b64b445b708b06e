using System.Runtime.InteropServices;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Quotes;

/// <summary>A block of a passage, or a sentence of one.</summary>
/// <param name="Start">In the passage's text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Block">Parts of one block are neighbours; those of two are not.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PassagePart(int Start, int End, int Block, BlockKind Kind);
