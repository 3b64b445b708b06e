using System.Collections.Immutable;

namespace DailyPapers.Checking.Numbers;

/// <summary>A number as a Korean text writes it.</summary>
/// <param name="Text">To the letter, with a unit sign that is attached: <c>98.55%</c>, <c>3.8억</c>.</param>
/// <param name="Readings">What it may mean; one of them has to stand in the source.</param>
/// <param name="IsPercent">A hundredth of it may stand in the source instead: 85% for 0.85.</param>
/// <param name="Closeness">약, 여, 이상 ...: what else it may stand for.</param>
internal sealed record KoreanNumber(string Text, ImmutableArray<double> Readings, bool IsPercent, Closeness Closeness)
{
    /// <summary>Where it stands in the text that was read, in UTF-16 units.</summary>
    public int Start { get; init; }

    /// <summary>Whether 만, 억, K or B follow the digits: such a number tells a size, however few digits it has.</summary>
    public bool IsScaled { get; init; }
}
