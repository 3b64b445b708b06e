using System.Collections.Immutable;
using DailyPapers.Checking.Registers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>A row of the list.</summary>
/// <param name="Wrong">A word or its beginning, Hangul only.</param>
/// <param name="Right">What it should be.</param>
/// <param name="Spared">Words that hold the wrong one and are right.</param>
internal sealed record Misspelling(string Wrong, string Right, string[] Spared)
{
    /// <summary>Longest first: 으로 before 은.</summary>
    private static readonly ImmutableArray<(string Closed, string Open)> Particles = [("으로", "로"), ("은", "는"), ("을", "를"), ("과", "와"), ("이", "가")];

    private bool Opens { get; } = Jamo.Coda(Wrong[^1]) is not (Jamo.None or Jamo.Rieul) && Jamo.IsOpen(Right[^1]);

    private bool Closes { get; } = Jamo.IsOpen(Wrong[^1]) && Jamo.Coda(Right[^1]) is not (Jamo.None or Jamo.Rieul);

    public bool IsSparedIn(string word) => Array.Exists(Spared, spared => word.Contains(spared, StringComparison.Ordinal));

    /// <summary>
    /// The rest of the word behind the mended part. Where the final sound changed, a particle that ends the word follows it: 네트웍은 becomes
    /// 네트워크는. Rules of particles run later and see 을/를, but not 은/는 and 이/가 behind Hangul.
    /// </summary>
    public string Refit(string rest)
    {
        foreach (var (closed, open) in Opens || Closes ? Particles : [])
        {
            var (from, to) = Opens ? (closed, open) : (open, closed);
            if (rest.StartsWith(from, StringComparison.Ordinal) && (rest.Length == from.Length || (from is "으로" or "로" or "과" or "와" && rest[from.Length..] is "의" or "는" or "도" or "서" or "써" or "부터")))
                return to + rest[from.Length..];
        }

        return rest;
    }
}
