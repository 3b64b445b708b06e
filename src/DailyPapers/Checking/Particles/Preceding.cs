namespace DailyPapers.Checking.Particles;

/// <summary>What a particle follows.</summary>
/// <param name="Sounds">Of the word that decides; any where it is not known.</param>
/// <param name="End">Where that word ends.</param>
/// <param name="IsDelimited">Whether quotes, emphasis or brackets close behind it, so that those that open it belong to it.</param>
/// <param name="Inner">The final sounds of a parenthesis between the word and the particle; none where there is no parenthesis.</param>
internal readonly record struct Preceding(FinalSounds Sounds, int End, bool IsDelimited, FinalSounds Inner)
{
    public static Preceding Unknown => new(FinalSounds.Any, 0, false, FinalSounds.None);

    public bool HasParenthesis => Inner != FinalSounds.None;
}
