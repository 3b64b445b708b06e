namespace DailyPapers.Checking.Registers;

/// <summary>명사형: -ㅁ/-음. Most words in ㅁ are nouns (시스템, 관점, 지침), so only ends that are known for verbs are read.</summary>
internal static class NounEnding
{
    public static Predicate? Read(string word)
    {
        if (!NounEnds.IsVerbal(word))
            return null;
        if (word.Length > 1 && word[^1] == '음')
            return new Predicate(word[..^1], Jamo.Coda(word[^2]) == Jamo.SsangSiot ? PredicateKind.State : PredicateKind.Unknown);
        if (word.Length > 1 && word[^1] == '움' && Jamo.IsOpen(word[^2]) && Jamo.WithCoda(word[..^1], Jamo.Bieup) is var closed && Stems.IsKnown(closed))
            return new Predicate(closed, PredicateKind.Unknown);
        return new Predicate(Jamo.WithCoda(word, Jamo.Coda(word[^1]) == Jamo.RieulMieum ? Jamo.Rieul : Jamo.None), PredicateKind.Unknown);
    }

    public static string? Write(Predicate predicate) => predicate.Coda switch
    {
        Jamo.None => Jamo.WithCoda(predicate.Stem, Jamo.Mieum),
        Jamo.Rieul => Jamo.WithCoda(predicate.Stem, Jamo.RieulMieum),
        Jamo.Bieup when Stems.IsIrregular(predicate.Stem) => Jamo.WithCoda(predicate.Stem, Jamo.None) + "움",
        Jamo.Siot when Stems.IsIrregular(predicate.Stem) => Jamo.WithCoda(predicate.Stem, Jamo.None) + "음",
        Jamo.Digeut when Stems.IsIrregular(predicate.Stem) => Jamo.WithCoda(predicate.Stem, Jamo.Rieul) + "음",
        _ when Stems.IsUnsure(predicate.Stem) => null,
        _ => predicate.Stem + "음",
    };
}
