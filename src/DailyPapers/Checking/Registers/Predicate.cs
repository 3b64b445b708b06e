namespace DailyPapers.Checking.Registers;

/// <summary>The last word of a sentence without its ending.</summary>
/// <param name="Stem">With all that stands before it in the word: 제안하, 있었, 방법이.</param>
/// <param name="Kind">As far as the ending told it.</param>
/// <param name="MayLackRieul">-ㄴ다 and -ㅂ니다 swallow a ㄹ: 만듭니다 is 만들, but 다릅니다 is 다르.</param>
internal readonly record struct Predicate(string Stem, PredicateKind Kind, bool MayLackRieul = false)
{
    public char Last => Stem[^1];

    public int Coda => Jamo.Coda(Stem[^1]);
}
