using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>Particles that do not fit the sound before them, however that is read. The rules differ in what stands between.</summary>
internal abstract class SoundRule(string id, Severity severity) : PieceRule(id, severity, Repair.Mend)
{
    protected sealed override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        foreach (var site in Sites(piece))
        {
            if (IsMine(piece, site) && !IsCounter(piece.Text, site) && !IsPointing(piece.Text, site) && !LeftWalk.IsShielded(piece, site.Before.End, site.At))
                yield return site.Mended(piece);
        }
    }

    protected virtual IEnumerable<ParticleSite> Sites(Piece piece) => piece.WrongParticles;

    protected abstract bool IsMine(Piece piece, ParticleSite site);

    /// <summary>FRE이 단계에서: the first word of 이 단계, glued to the name before it, or a wrong particle. Nobody can tell.</summary>
    private static bool IsPointing(string text, ParticleSite site)
    {
        var noun = site.At + site.Particle.Written.Length + 1;
        if (site.Particle.Written != "이" || noun >= text.Length || text[noun - 1] != ' ')
            return false;
        for (var end = noun + 1; end <= text.Length && Hangul.Is(text[end - 1]); end++)
        {
            if (ListedWords.Pointed.Is(text.AsSpan(noun, end - noun)) && WordEnding.Fits(text, end, isShort: true))
                return true;
        }

        return false;
    }

    /// <summary>3가 is trivalent or a street, 제2과 a lesson.</summary>
    private static bool IsCounter(string text, ParticleSite site)
    {
        if (site.Particle.Written is not ("가" or "과") || !char.IsAsciiDigit(text[site.At - 1]))
            return false;
        var start = NumberSounds.Start(text.AsSpan(0, site.At));
        return !text.AsSpan(start, site.At - start).Contains('.') && (start == 0 || !(Sounds.IsLatin(text[start - 1]) || text[start - 1] == '-'));
    }
}
