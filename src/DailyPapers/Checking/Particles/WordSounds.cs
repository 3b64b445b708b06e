namespace DailyPapers.Checking.Particles;

/// <summary>
/// How an English word ends when Koreans read it, by its last letters (외래어 표기법). A stop after a short vowel closes the syllable in one word (봇) and
/// opens a new one in the next (비트): left alone unless the word is listed.
/// </summary>
internal static class WordSounds
{
    private const FinalSounds O = FinalSounds.Open, L = FinalSounds.Rieul, C = FinalSounds.Closed;

    public static FinalSounds Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[6];
        var tail = word.Length > lower.Length ? word[^lower.Length..] : word;
        tail.ToLowerInvariant(lower);
        return Of(lower[..tail.Length], word);
    }

    private static FinalSounds Of(ReadOnlySpan<char> tail, ReadOnlySpan<char> word) => tail[^1] switch
    {
        'a' or 'i' or 'o' or 'u' or 'y' or 'w' or 'h' or 'f' or 'v' or 'x' or 'z' => O,
        'e' => AfterE(tail),
        'l' => L,
        'm' or 'n' => C,
        'd' => O,
        'r' => IsVowel(tail[^2]) && word.Length >= 4 ? O : O | L,
        's' => Plural(tail, word),
        'g' => tail[^2] == 'n' ? C : FinalSounds.Any,
        'b' => tail[^2] == 'm' ? C : FinalSounds.Any,
        'c' or 'k' or 'p' or 't' => Stop(tail, word.Length),
        >= '\u00E0' and <= '\u00FF' => Marked(tail[^1]),
        _ => FinalSounds.Any,
    };

    private static FinalSounds AfterE(ReadOnlySpan<char> tail) => tail switch
    {
        [.., 'q', 'u', _] => FinalSounds.Any,
        [.., 'l', _] => L,
        [.., 'm' or 'n', _] => C,
        [.., 't', 'y', 'p', _] => C,
        [.., 'a', 't' or 'p', _] => FinalSounds.Any,
        [.., 'j', _] => FinalSounds.Any,
        _ => O,
    };

    private static FinalSounds Stop(ReadOnlySpan<char> tail, int length)
    {
        var (before, last) = (tail[^2], tail[^1]);
        if (before == 'c' && last == 'k')
            return tail is [.., var third, _, _] && IsVowel(third) && !IsDigraph(tail[..^2]) ? C : FinalSounds.Any;
        if (before == last)
            return FinalSounds.Any;
        if (!IsVowel(before))
            return IsUnsure(tail) ? FinalSounds.Any : O;
        if (IsDigraph(tail[..^1]))
            return FinalSounds.Any;
        return last switch
        {
            'c' => before is 'i' or 'a' ? C : FinalSounds.Any,
            'p' => length <= 5 ? C : FinalSounds.Any,
            _ => FinalSounds.Any,
        };
    }

    /// <summary>comp, walk: neither 콤프 nor 콤 is settled. A w or y before the stop belongs to the vowel: hawk, Skype.</summary>
    private static bool IsUnsure(ReadOnlySpan<char> tail) => tail is [.., 'm', 'p'] or [.., 'a' or 'o', 'l', 'k'] or [.., 'w' or 'y' or 'q', _];

    private static bool IsDigraph(ReadOnlySpan<char> head) => head.Length > 1 && IsVowel(head[^1]) && IsVowel(head[^2]);

    /// <summary>models is 모델스 or 모델; class, focus and analysis are no plurals.</summary>
    private static FinalSounds Plural(ReadOnlySpan<char> tail, ReadOnlySpan<char> word) =>
        tail[^2] is 's' or 'u' or 'i' or 'o' || word.Length < 3 ? O : O | Singular(word[..^1]);

    private static FinalSounds Singular(ReadOnlySpan<char> word) => Readings.Words.TryGet(word, out var known) ? known : word.Length > 1 ? Of(word) : FinalSounds.Any;

    private static FinalSounds Marked(char letter) => letter is >= '\u00E0' and <= '\u00E6' or >= '\u00E8' and <= '\u00EF' or >= '\u00F2' and <= '\u00F6' or >= '\u00F9' and <= '\u00FF' ? O : FinalSounds.Any;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
