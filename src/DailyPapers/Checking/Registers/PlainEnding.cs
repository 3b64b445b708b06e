namespace DailyPapers.Checking.Registers;

/// <summary>한다체: -ㄴ다/-는다 for what is done, -다 for what is so.</summary>
internal static class PlainEnding
{
    /// <summary>Null where a vowel before 다 may be a noun's as well as a verb's: 가치다, 고치다.</summary>
    public static Predicate? Read(string word)
    {
        if (word.Length == 0 || word[^1] != '다')
            return null;
        if (word.Length == 1)
            return new Predicate("이", PredicateKind.Copula);
        var stem = word[..^1];
        if (stem[^1] == '는' && stem.Length > 1 && Jamo.Coda(stem[^2]) != Jamo.None)
            return new Predicate(stem[..^1], PredicateKind.Action);
        return Jamo.Coda(stem[^1]) switch
        {
            Jamo.Nieun => new Predicate(Jamo.WithCoda(stem, Jamo.None), PredicateKind.Action, MayLackRieul: true),
            Jamo.None => Open(stem),
            _ => new Predicate(stem, PredicateKind.State),
        };
    }

    public static string? Write(Predicate predicate) => predicate.Kind switch
    {
        PredicateKind.Unknown => null,
        PredicateKind.Action when predicate.Coda is Jamo.None or Jamo.Rieul => Jamo.WithCoda(predicate.Stem, Jamo.Nieun) + "다",
        PredicateKind.Action => predicate.Stem + "는다",
        _ => predicate.Stem + "다",
    };

    /// <summary>이다, 하다 and the few open adjectives; any other open syllable is a noun's whose 이 was left out (최고다), if no verb ends like it.</summary>
    private static Predicate? Open(string stem)
    {
        if (stem is "아니" || Stems.IsOpenState(stem))
            return new Predicate(stem, PredicateKind.State);
        if (stem[^1] is '이')
            return new Predicate(stem, PredicateKind.Copula);
        if (stem[^1] is '하' or '되' || stem.EndsWith("시키", StringComparison.Ordinal))
            return new Predicate(stem, PredicateKind.Unknown);
        return Stems.MayBeOpenVerb(stem) ? null : new Predicate(stem + "이", PredicateKind.Copula);
    }
}
