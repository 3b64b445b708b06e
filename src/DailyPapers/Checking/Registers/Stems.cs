using System.Collections.Frozen;

namespace DailyPapers.Checking.Registers;

/// <summary>Stems that are known, with what they are: an ending of 합니다체 hides whether 만듭니다 is 만들 and whether 합니다 does or is.</summary>
internal static class Stems
{
    /// <summary>Open syllables that verbs end in; a word in one of them before 다 may be a verb's dictionary form.</summary>
    private const string VerbEnds = "주지치리기키히우내오가나두추루르쓰보서구누꾸뉘뀌뛰쉬대재세네니아라자차파켜펴으";

    private static readonly WordEnds Known = new(WordData.Rows("stems.tsv").Where(row => row[0] is "action" or "state"));

    private static readonly WordEnds Nouns = new(WordData.Rows("stems.tsv").Where(row => row[0] == "noun"));

    private static readonly FrozenSet<string> Deeds = WordData.Rows("stems.tsv").Where(row => row[0] == "deed").SelectMany(row => WordData.Words(row[2])).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKnown(string stem) => KindOf(stem) != PredicateKind.Unknown;

    /// <summary>A noun that makes a verb with 하다: 제안, 최적화.</summary>
    public static bool IsDeed(ReadOnlySpan<char> noun) => Deeds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(noun);

    public static bool IsOpenState(string stem) => Jamo.IsOpen(stem[^1]) && Known.Of(stem) == "state";

    public static bool MayBeOpenVerb(string stem) => VerbEnds.Contains(stem[^1], StringComparison.Ordinal) && Nouns.Of(stem) is null;

    /// <summary>ㅂ turns into 우 but in 잡, 입, 좁 ...; ㅅ falls only in 낫, 짓, 잇 ...; ㄷ turns into ㄹ in 듣, 깨닫, 싣 (한글 맞춤법 제18항).</summary>
    public static bool IsIrregular(string stem) => Jamo.Coda(stem[^1]) switch
    {
        Jamo.Bieup => !"잡입좁뽑집씹접꼽업뵙줍굽".Contains(stem[^1], StringComparison.Ordinal),
        Jamo.Siot => "낫짓잇붓긋젓".Contains(stem[^1], StringComparison.Ordinal),
        Jamo.Digeut => "듣싣".Contains(stem[^1], StringComparison.Ordinal) || stem.EndsWith("깨닫", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Stems that are written alike and inflect differently (걷다, 묻다, 굽다), or whose ㅎ falls (그렇다).</summary>
    public static bool IsUnsure(string stem) => "걷묻굽줍렇떻랗".Contains(stem[^1], StringComparison.Ordinal);

    /// <summary>The predicate with its true stem, and its kind as far as it is known; null where two stems are possible.</summary>
    public static Predicate? Settle(Predicate predicate)
    {
        var (stem, kind) = (predicate.Stem, KindOf(predicate.Stem));
        if (!predicate.MayLackRieul || !Jamo.IsOpen(stem[^1]))
            return predicate.Kind == PredicateKind.Unknown ? predicate with { Kind = kind } : predicate;
        var closed = Jamo.WithCoda(stem, Jamo.Rieul);
        var closedKind = Known.Of(closed) is { } known ? Kind(known) : PredicateKind.Unknown;
        return (kind, closedKind) switch
        {
            (PredicateKind.Unknown, PredicateKind.Unknown) => stem[^1] == '하' ? new Predicate(stem, PredicateKind.Unknown) : stem[^1] == '이' ? new Predicate(stem, PredicateKind.Copula) : null,
            (PredicateKind.Unknown, _) => new Predicate(closed, closedKind),
            (_, PredicateKind.Unknown) => new Predicate(stem, kind),
            _ => null,
        };
    }

    private static PredicateKind KindOf(string stem)
    {
        if (Known.Of(stem) is { } known)
            return Kind(known);
        if (stem.Length > 1 && stem[^1] == '되')
            return PredicateKind.Action;
        return stem.Length > 1 && stem[^1] == '하' && IsDeedAtEnd(stem.AsSpan(0, stem.Length - 1)) ? PredicateKind.Action : PredicateKind.Unknown;
    }

    private static bool IsDeedAtEnd(ReadOnlySpan<char> noun)
    {
        if (noun.Length > 1 && noun[^1] is '화' or '링' or '팅' or '닝' or '싱')
            return true;
        for (var from = 0; from < noun.Length - 1; from++)
        {
            if (IsDeed(noun[from..]))
                return true;
        }

        return false;
    }

    private static PredicateKind Kind(string name) => name == "state" ? PredicateKind.State : PredicateKind.Action;
}
