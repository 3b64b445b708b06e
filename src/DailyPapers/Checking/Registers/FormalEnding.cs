namespace DailyPapers.Checking.Registers;

/// <summary>합니다체: -ㅂ니다 after an open stem or one in ㄹ, -습니다 after another.</summary>
internal static class FormalEnding
{
    /// <summary>Null for questions and orders: their other forms are not one.</summary>
    public static Predicate? Read(string word)
    {
        if (!word.EndsWith("니다", StringComparison.Ordinal) || word.Length < 3 || Jamo.Coda(word[^3]) != Jamo.Bieup)
            return null;
        if (word[^3] == '습' && word.Length > 3 && Jamo.Coda(word[^4]) != Jamo.None)
            return new Predicate(word[..^3], Jamo.Coda(word[^4]) == Jamo.SsangSiot ? PredicateKind.State : PredicateKind.Unknown);
        return new Predicate(Jamo.WithCoda(word[..^2], Jamo.None), PredicateKind.Unknown, MayLackRieul: true);
    }

    public static string Write(Predicate predicate) => predicate.Coda is Jamo.None or Jamo.Rieul
        ? Jamo.WithCoda(predicate.Stem, Jamo.Bieup) + "니다"
        : predicate.Stem + "습니다";
}
