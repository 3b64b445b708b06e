using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Particles;

/// <summary>A particle in a text with what it follows.</summary>
internal readonly record struct ParticleSite(Particle Particle, int At, Preceding Before)
{
    public bool IsWrong => Particle.IsWrongAfter(Before.Sounds);

    /// <summary>The particles that follow something else than Hangul: a Latin word, a number, a sign, a closing bracket or quote.</summary>
    public static IEnumerable<ParticleSite> In(Piece piece)
    {
        var text = piece.Text;
        for (var at = 1; at < text.Length; at++)
        {
            if (!Syllable.Is(text[at]) || Syllable.Is(text[at - 1]) || char.IsWhiteSpace(text[at - 1]))
                continue;
            if (Particle.At(text.AsSpan(at)) is { IsChecked: true } particle && LeftWalk.From(piece, at) is { Sounds: not FinalSounds.Any } before)
                yield return new ParticleSite(particle, at, before);
        }
    }

    /// <summary>From the word to the end of the particle, in its right form.</summary>
    public Hit Mended(Piece piece) =>
        new(piece, Before.Start, At + Particle.Written.Length - Before.Start, string.Concat(piece.Text.AsSpan(Before.Start, At - Before.Start), Particle.Other));
}
