using DailyPapers.Papers;

namespace DailyPapers.Checking.Registers;

/// <summary>해요체: -아요/-어요 melts into the stem, so its reading is a list of what melts how.</summary>
internal static class PoliteEnding
{
    public static Predicate? Read(string word)
    {
        if (word.Length >= 2 && word[^1] == '죠')
            return Bare(word[..^1]);
        if (word.Length < 2 || word[^1] != '요')
            return null;
        var rest = word[..^1];
        if (rest.Length > 1 && rest[^1] is '지' or '네')
            return Bare(rest[..^1]);
        if (Copula(rest) is { } copula)
            return copula;
        return rest[^1] is '아' or '어' && rest.Length > 1 ? Apart(rest[..^1]) : Melted(rest);
    }

    public static string? Write(Predicate predicate, char before)
    {
        var (stem, coda) = (predicate.Stem, predicate.Coda);
        if (predicate.Kind == PredicateKind.Copula)
            return CopulaAfter(stem, before);
        if (stem == "아니")
            return "아니에요";
        if (coda == Jamo.None)
            return Contraction.Of(stem) is { } melted ? melted + "요" : null;
        if (coda is Jamo.Bieup or Jamo.Siot or Jamo.Digeut && Stems.IsIrregular(stem))
            return coda == Jamo.Bieup && stem is not ("돕" or "곱") ? Jamo.WithCoda(stem, Jamo.None) + "워요" : null;
        return Stems.IsUnsure(stem) ? null : stem + (coda != Jamo.SsangSiot && Contraction.IsBright(stem[^1]) ? "아요" : "어요");
    }

    private static string? CopulaAfter(string stem, char before)
    {
        var noun = stem.Length > 1 ? stem[^2] : before;
        return !Hangul.Is(noun) ? null : Jamo.IsOpen(noun) ? stem[..^1] + "예요" : stem + "에요";
    }

    /// <summary>지요 and 네요 follow the stem as it is, but for the ㄹ that 네 swallows, which 합니다체 swallows as well.</summary>
    private static Predicate? Bare(string stem) => stem.Length == 0 || !Hangul.Is(stem[^1]) || stem == "그" ? null
        : new Predicate(stem, PredicateKind.Unknown, MayLackRieul: Jamo.IsOpen(stem[^1]));

    private static Predicate? Copula(string rest) => rest switch
    {
        "아니에" or "아니예" => new Predicate("아니", PredicateKind.State),
        _ when rest.Length > 2 && rest.EndsWith("이예", StringComparison.Ordinal) => null,
        _ when rest is "이예" || rest.EndsWith("이에", StringComparison.Ordinal) => new Predicate(rest[..^1], PredicateKind.Copula),
        _ when rest[^1] == '예' => new Predicate(rest[..^1] + "이", PredicateKind.Copula),
        _ => null,
    };

    /// <summary>높아요, 있어요; after ㄹ it may be 듣다 as well as 들다.</summary>
    private static Predicate? Apart(string stem)
    {
        if (Jamo.IsOpen(stem[^1]))
            return stem[^1] is '되' or '이' ? new Predicate(stem, PredicateKind.Unknown) : null;
        if (!Hangul.Is(stem[^1]) || (Jamo.Coda(stem[^1]) == Jamo.Rieul && !Stems.IsKnown(stem)))
            return null;
        return new Predicate(stem, Jamo.Coda(stem[^1]) == Jamo.SsangSiot ? PredicateKind.State : PredicateKind.Unknown);
    }

    private static Predicate? Melted(string rest) => Contraction.StemOf(rest) is { } stem ? new Predicate(stem, PredicateKind.Unknown) : null;
}
