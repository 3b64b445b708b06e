using System.Runtime.InteropServices;

namespace DailyPapers.Searching;

/// <summary>Where a found word stands in a text, in characters.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FoundPlace(int Start, int Length)
{
    internal int End => Start + Length;
}
