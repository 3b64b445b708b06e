using System.Buffers;
using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>
/// After Hangul: only what cannot be anything else, 를 and 와 after a coda, 을 and 으로 after a vowel. 은, 는, 이, 가 and 로 end too many words (높은, 통로) unless
/// a quotation or emphasis ends before them.
/// </summary>
internal sealed class HangulRule() : SoundRule("particle.hangul", Severity.Error)
{
    private static readonly SearchValues<char> First = SearchValues.Create("를을와으");

    protected override bool IsMine(Piece piece, ParticleSite site) => !site.Before.HasParenthesis && Hangul.Is(piece.Text[site.Before.End - 1]);

    protected override IEnumerable<ParticleSite> Sites(Piece piece) => piece.WrongParticles.Concat(Direct(piece));

    private static IEnumerable<ParticleSite> Direct(Piece piece)
    {
        var text = piece.Text;
        for (var at = Next(text, 1); at >= 0; at = Next(text, at + 1))
        {
            if (IsSuspect(text, at) && Particle.At(text.AsSpan(at)) is { } particle && particle.IsWrongAfter(Syllable.Final(text[at - 1])))
                yield return new ParticleSite(particle, at, new Preceding(Syllable.Final(text[at - 1]), at, IsDelimited: false, FinalSounds.None));
        }
    }

    private static bool IsSuspect(string text, int at)
    {
        if (!Hangul.Is(text[at - 1]))
            return false;
        var isOpen = Syllable.Final(text[at - 1]) == FinalSounds.Open;
        return text[at] switch
        {
            '를' or '와' => !isOpen,
            '을' => isOpen && !ListedWords.Eul.IsAtEnd(text.AsSpan(0, at + 1)),
            _ => true,
        };
    }

    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(First) : -1;
        return found < 0 ? -1 : from + found;
    }
}
