namespace DailyPapers.Checking.Particles;

/// <summary>
/// How capitals end. Without a vowel letter they are read one by one. With one they may be read as a word as well: certain only where both readings end
/// alike (LAION 레이온·엘에이아이오엔).
/// </summary>
internal static class AcronymSounds
{
    public static FinalSounds Of(ReadOnlySpan<char> capitals)
    {
        if (!char.IsAscii(capitals[^1]))
            return FinalSounds.Any;
        var byLetter = Readings.Letters.Of(capitals[^1..]);
        return HasVowel(capitals) && !IsCertain(capitals[^1], capitals[^2], capitals.Length > 2 ? capitals[^3] : '\0') ? FinalSounds.Any : byLetter;
    }

    public static bool IsVowel(char letter) => letter is 'A' or 'E' or 'I' or 'O' or 'U' or 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool HasVowel(ReadOnlySpan<char> capitals)
    {
        foreach (var letter in capitals)
        {
            if (IsVowel(letter))
                return true;
        }

        return false;
    }

    private static bool IsCertain(char last, char before, char third) => last switch
    {
        'E' => before is not ('N' or 'M' or 'L' or 'P' or 'T' or 'K'),
        'G' => before != 'N' && !IsVowel(before),
        'B' or 'C' or 'K' or 'P' or 'T' => !IsVowel(before) && before != last && before is not 'M' && !(before == 'C' && last == 'K') && !(before == 'L' && IsVowel(third)),
        _ => true,
    };
}
