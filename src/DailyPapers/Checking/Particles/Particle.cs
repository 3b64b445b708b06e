using System.Collections.Frozen;

namespace DailyPapers.Checking.Particles;

/// <summary>A particle as it stands in a text, with all that follows it in the same word: 으로부터의.</summary>
/// <param name="Written">All of it.</param>
/// <param name="Other">The same in its other form: 로부터의.</param>
/// <param name="Fits">The final sounds that this form may stand after.</param>
/// <param name="OtherFits">The final sounds that the other form may stand after.</param>
internal sealed record Particle(string Written, string Other, FinalSounds Fits, FinalSounds OtherFits)
{
    private static readonly FrozenDictionary<string, Particle> Known = ParticleData.Rows("particles.tsv").SelectMany(Forms)
        .ToFrozenDictionary(particle => particle.Written, particle => particle, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Particle>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Known.Keys.Max(written => written.Length);

    /// <summary>Whether a word that took the place of another drops the 이 that its sound does not need: 모델이라는 becomes 구조라는.</summary>
    public bool IsDropped { get; private init; }

    /// <summary>Whether rules look for it; else it is only fitted.</summary>
    public bool IsChecked { get; private init; } = true;

    public static IEnumerable<Particle> All => Known.Values;

    /// <summary>The particle that the text begins with. Null where its Hangul goes on as something else: 이해, 로봇, 은닉.</summary>
    public static Particle? At(ReadOnlySpan<char> text)
    {
        var length = Syllable.Run(text, Longest);
        return length > 0 && Lookup.TryGetValue(text[..length], out var particle) ? particle : null;
    }

    /// <summary>Wrong however the word before is read.</summary>
    public bool IsWrongAfter(FinalSounds sounds) => (sounds & Fits) == FinalSounds.None;

    private static IEnumerable<Particle> Forms(string[] cells)
    {
        var (afterCoda, afterVowel, kind) = (cells[0], cells[1], cells[3]);
        var open = cells[2].Length > 0 ? FinalSounds.Open | FinalSounds.Rieul : FinalSounds.Open;
        var coda = kind.Length > 0 ? FinalSounds.Any : FinalSounds.Any & ~open;
        foreach (var rest in Rests(cells[4], isAlone: afterVowel is not ("라" or "였")))
        {
            yield return new Particle(afterCoda + rest, afterVowel + rest, coda, open) { IsDropped = kind == "tolerated", IsChecked = kind != "fitting" };
            yield return new Particle(afterVowel + rest, afterCoda + rest, open, coda) { IsChecked = kind != "fitting" };
        }
    }

    private static IEnumerable<string> Rests(string cell, bool isAlone) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(isAlone ? [""] : []);
}
