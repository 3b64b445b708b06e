using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Particles;

/// <summary>A particle in a text with what it follows.</summary>
internal readonly record struct ParticleSite(Particle Particle, int At, Preceding Before)
{
    /// <summary>
    /// The particles that are wrong behind something else than a Hangul word written together with them: behind a Latin word, a number, a sign, a closing
    /// bracket or quote. All rules of sounds share the one walk, since next to no text has any.
    /// </summary>
    public static ImmutableArray<ParticleSite> WrongIn(Piece piece)
    {
        var text = piece.Text;
        ImmutableArray<ParticleSite>.Builder? wrong = null;
        for (var at = 1; at < text.Length; at++)
        {
            if (!Hangul.Is(text[at]) || text[at - 1] == ' ' || Hangul.Is(text[at - 1]))
                continue;
            if (Particle.At(text.AsSpan(at)) is { IsChecked: true } particle && LeftWalk.From(piece, at) is var before && particle.IsWrongAfter(before.Sounds))
                (wrong ??= ImmutableArray.CreateBuilder<ParticleSite>()).Add(new ParticleSite(particle, at, before));
        }

        return wrong is null ? [] : wrong.DrainToImmutable();
    }

    /// <summary>From the word to the end of the particle, in its right form.</summary>
    public Hit Mended(Piece piece)
    {
        var start = Words.Start(piece.Text, Before.End, Before.IsDelimited);
        return new Hit(piece, start, At + Particle.Written.Length - start, string.Concat(piece.Text.AsSpan(start, At - start), Particle.Other));
    }
}
