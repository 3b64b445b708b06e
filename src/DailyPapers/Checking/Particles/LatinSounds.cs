namespace DailyPapers.Checking.Particles;

/// <summary>How a run of Latin letters ends: a letter, a unit, an acronym, a loanword, or the last part of a name that mixes them.</summary>
internal static class LatinSounds
{
    public static FinalSounds AtEnd(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && Sounds.IsLatin(text[start - 1]))
            start--;
        var run = text[start..];
        if (start == 0)
            return OfRun(run);
        var before = text[start - 1];
        if (Sounds.IsUnreadable(before))
            return FinalSounds.Any;
        // %p is 퍼센트포인트.
        if (before == '%' && run is "p")
            return FinalSounds.Open;
        // Gemini's, don't: no noun that a particle follows.
        if (before is '\'' or '’' && start > 1 && Sounds.IsLatin(text[start - 2]))
            return FinalSounds.Any;
        return IsUnit(text[..start]) && Readings.Units.TryGet(run, out var unit) ? unit : OfRun(run);
    }

    /// <summary>Whether a number stands right before, or with one space between.</summary>
    private static bool IsUnit(ReadOnlySpan<char> before) => char.IsAsciiDigit(before[^1]) || (before is [.., var digit, ' '] && char.IsAsciiDigit(digit));

    public static FinalSounds OfRun(ReadOnlySpan<char> run)
    {
        if (run.Length == 1)
            return Readings.Letters.Of(run);
        if (Readings.Acronyms.TryGet(run, out var known))
            return known;
        var capitals = Capitals(run);
        if (capitals == run.Length)
            return AcronymSounds.Of(run);
        if (Readings.Words.TryGet(run, out known))
            return known;
        // LLMs: 엘엘엠스, or 엘엘엠 where the s is not read.
        if (run is [.., var last, 's'] && char.IsUpper(last))
            return FinalSounds.Open | OfRun(run[..^1]);
        return capitals == 0 || (capitals == 1 && char.IsUpper(run[0])) ? WordSounds.Of(run) : Mixed(run);
    }

    private static int Capitals(ReadOnlySpan<char> run)
    {
        var capitals = 0;
        foreach (var letter in run)
            capitals += char.IsUpper(letter) ? 1 : 0;
        return capitals;
    }

    /// <summary>ImageNet ends as Net does, StyleGAN as GAN, AdamW as W.</summary>
    private static FinalSounds Mixed(ReadOnlySpan<char> run)
    {
        var start = run.Length - 1;
        if (!char.IsUpper(run[^1]))
        {
            while (start > 0 && !char.IsUpper(run[start]))
                start--;
            return OfRun(run[start..]);
        }

        while (start > 0 && char.IsUpper(run[start - 1]))
            start--;
        // MAGNeT, BLiP: the last letter may close the syllable before it.
        if (start == run.Length - 1 && run[^1] is 'T' or 'P' or 'K' or 'C' or 'B' or 'G' or 'D' && AcronymSounds.IsVowel(run[start - 1]))
            return FinalSounds.Any;
        return OfRun(run[start..]);
    }
}
