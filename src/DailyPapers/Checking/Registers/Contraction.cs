namespace DailyPapers.Checking.Registers;

/// <summary>An open stem with -아/-어 in one: 하 해, 시키 시켜, 보 봐, 크 커, 다르 달라.</summary>
internal static class Contraction
{
    /// <summary>ㅏ and ㅗ take 아, all others 어 (한글 맞춤법 제16항).</summary>
    public static bool IsBright(char syllable) => Jamo.Vowel(syllable) is Jamo.A or Jamo.O;

    /// <summary>Null where the stem does not melt, or not in one way.</summary>
    public static string? Of(string stem) => stem[^1] switch
    {
        '하' => Jamo.WithVowel(stem, Jamo.Ae),
        '되' => stem[..^1] + "돼",
        '르' => OfReu(stem),
        _ => Jamo.Vowel(stem[^1]) switch
        {
            Jamo.A or Jamo.Eo or Jamo.Ae or Jamo.E or Jamo.Yeo => stem,
            Jamo.I => Jamo.WithVowel(stem, Jamo.Yeo),
            Jamo.O => Jamo.WithVowel(stem, Jamo.Wa),
            Jamo.U => Jamo.WithVowel(stem, Jamo.Wo),
            Jamo.Eu => Jamo.WithVowel(stem, stem.Length > 1 && IsBright(stem[^2]) ? Jamo.A : Jamo.Eo),
            _ => null,
        },
    };

    /// <summary>The stem, if one known stem melts into this.</summary>
    public static string? StemOf(string melted)
    {
        if (melted[^1] == '해')
            return Jamo.WithVowel(melted, Jamo.A);
        if (melted[^1] is '돼' or '되')
            return melted[..^1] + "되";
        string? found = null;
        foreach (var stem in Candidates(melted))
        {
            if (!Stems.IsKnown(stem))
                continue;
            if (found is not null)
                return null;
            found = stem;
        }

        return found;
    }

    private static string? OfReu(string stem)
    {
        if (stem.Length < 2 || stem.EndsWith("이르", StringComparison.Ordinal) || stem.EndsWith("푸르", StringComparison.Ordinal) || !Jamo.IsOpen(stem[^2]))
            return null;
        if (stem.EndsWith("따르", StringComparison.Ordinal) || stem.EndsWith("치르", StringComparison.Ordinal) || stem.EndsWith("들르", StringComparison.Ordinal))
            return stem[..^1] + (IsBright(stem[^2]) ? '라' : '러');
        return Jamo.WithCoda(stem[..^1], Jamo.Rieul) + (IsBright(stem[^2]) ? '라' : '러');
    }

    private static IEnumerable<string> Candidates(string melted)
    {
        var last = melted[^1];
        switch (Jamo.IsOpen(last) ? Jamo.Vowel(last) : -1)
        {
            case Jamo.Yeo:
                yield return Jamo.WithVowel(melted, Jamo.I);
                break;
            case Jamo.Wa:
                yield return Jamo.WithVowel(melted, Jamo.O);
                break;
            case Jamo.Wo:
                yield return Jamo.WithVowel(melted, Jamo.U);
                if (last == '워' && melted.Length > 1 && Jamo.IsOpen(melted[^2]))
                    yield return Jamo.WithCoda(melted[..^1], Jamo.Bieup);
                break;
            case Jamo.A or Jamo.Eo or Jamo.Ae or Jamo.E:
                yield return melted;
                if (Jamo.Vowel(last) is Jamo.A or Jamo.Eo)
                    yield return Jamo.WithVowel(melted, Jamo.Eu);
                if (last is '라' or '러' && melted.Length > 1 && Jamo.Coda(melted[^2]) == Jamo.Rieul)
                    yield return Jamo.WithCoda(melted[..^1], Jamo.None) + "르";
                break;
        }
    }
}
