namespace DailyPapers.Checking.Particles;

/// <summary>
/// Fits the particle behind a word that is being replaced: 미세 조정을 → 파인튜닝을, 주의를 → 어텐션을, 모델이라는 → 구조라는. Call it wherever a rule puts one
/// word in the place of another; the rules of particles come last and would say the same, but a mend is shown to people as a whole.
/// </summary>
internal static class ParticleFitting
{
    private const int LongestGloss = 120;

    /// <summary>
    /// What stands in the text from <paramref name="start"/> when the word there is replaced, the particle behind it included. Between word and particle
    /// may stand closing quotes or emphasis and one attached parenthesis, which are kept: 주의(attention)를 → 어텐션(attention)을.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the old word begins.</param>
    /// <param name="length">Of the old word, without its particle.</param>
    /// <param name="word">The new word, without a particle. Empty: nothing is fitted.</param>
    /// <returns>How much of the text is replaced and by what: <c>new Hit(piece, start, fitted.Length, fitted.Text)</c>.</returns>
    public static Fitted Replace(string text, int start, int length, string word)
    {
        var particle = Refit(text.AsSpan(start, length), word, text.AsSpan(start + length));
        return new Fitted(length + particle.Length, word + particle.Text);
    }

    /// <summary>The particle behind a replaced word.</summary>
    /// <param name="old">The word that was there; its end tells whether what follows is a particle at all.</param>
    /// <param name="word">The word that takes its place.</param>
    /// <param name="after">The text right behind the old word.</param>
    /// <returns>How much of <paramref name="after"/> is replaced and by what; nothing where no particle follows, where it fits as it is, or where the new word can be read in two ways.</returns>
    public static Fitted Refit(ReadOnlySpan<char> old, ReadOnlySpan<char> word, ReadOnlySpan<char> after)
    {
        var at = Skip(after);
        if (word.IsEmpty || Particle.At(after[at..]) is not { } particle || particle.IsWrongAfter(Sounds.AtEnd(old)))
            return default;
        var sounds = Sounds.AtEnd(word);
        var isNeedless = particle.IsDropped && sounds == FinalSounds.Open && Sounds.AtEnd(old) != FinalSounds.Open;
        if (!particle.IsWrongAfter(sounds) && !isNeedless)
            return default;
        return new Fitted(at + particle.Written.Length, string.Concat(after[..at], particle.Other));
    }

    /// <summary>The length of what stands between a word and its particle: closing signs and an attached parenthesis.</summary>
    private static int Skip(ReadOnlySpan<char> after)
    {
        var at = Signs(after, 0);
        if (at >= after.Length || after[at] != '(')
            return at;
        var close = after.Slice(at, Math.Min(after.Length - at, LongestGloss)).IndexOf(')');
        return close < 0 ? at : Signs(after, at + close + 1);
    }

    private static int Signs(ReadOnlySpan<char> after, int at)
    {
        while (at < after.Length && after[at] is '*' or '_' or '`' or '"' or '\'' or '”' or '’' or '」' or '』' or '》' or '〉' or ']')
            at++;
        return at;
    }
}
