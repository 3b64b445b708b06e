using System.Collections.Frozen;
using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Particles;

/// <summary>Particles are joined to the word before them (한글 맞춤법 제41항): 모델 을, LLM 의, 신호 뿐만 아니라.</summary>
internal sealed class SpaceRule() : PieceRule("particle.space", Severity.Error, Repair.Mend)
{
    private static readonly FrozenSet<string> Only =
        FrozenSet.ToFrozenSet(["뿐", "뿐만", "뿐만이", "뿐이다", "뿐이며", "뿐이고", "뿐인", "뿐입니다", "뿐이었다", "뿐이었습니다", "뿐더러"], StringComparer.Ordinal);

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing) => Standing(piece).Concat(Onlys(piece));

    private static IEnumerable<Hit> Standing(Piece piece)
    {
        foreach (var standing in StandingParticle.In(piece))
        {
            if (standing.HasWord && !IsMore(piece.Text, standing) && !BareRule.IsBare(piece.Text, standing))
                yield return Joined(piece, standing.Start, standing.End, standing.At, Fitted(piece, standing));
        }
    }

    /// <summary>보다 behind another 보다 is the adverb: Cotracker보다 2.5 AJ 보다 나은.</summary>
    private static bool IsMore(string text, StandingParticle standing) =>
        standing.Written == "보다" && text.AsSpan(Math.Max(0, standing.Start - 40), standing.Start - Math.Max(0, standing.Start - 40)).Contains("보다", StringComparison.Ordinal);

    /// <summary>Joined it must fit as well, or the mend would leave an error behind.</summary>
    private static string Fitted(Piece piece, StandingParticle standing)
    {
        var joined = string.Concat(piece.Text.AsSpan(standing.Start, standing.End - standing.Start), standing.Written);
        var sounds = LeftWalk.From(new Piece(piece.Where, piece.Kind, joined, piece.Markup) { Spoken = piece.Spoken }, standing.End - standing.Start).Sounds;
        return Particle.At(standing.Written) is { } particle && particle.IsWrongAfter(sounds) ? particle.Other : standing.Written;
    }

    private static Hit Joined(Piece piece, int start, int end, int at, string particle)
    {
        var length = Syllable.Run(piece.Text.AsSpan(at), most: 8);
        return new Hit(piece, start, at + length - start, string.Concat(piece.Text.AsSpan(start, end - start), particle));
    }

    private static IEnumerable<Hit> Onlys(Piece piece)
    {
        var text = piece.Text;
        for (var at = text.IndexOf(" 뿐", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" 뿐", at + 1, StringComparison.Ordinal))
        {
            var word = text.Substring(at + 1, Syllable.Run(text.AsSpan(at + 1), most: 8));
            if (Only.Contains(word) && IsNoun(text, at) && !piece.Shields.Touch(at, word.Length))
                yield return Joined(piece, Words.StartOver(text, at), at, at + 1, word);
        }
    }

    /// <summary>높일 뿐: behind a verb in ㄹ it is a noun of its own.</summary>
    private static bool IsNoun(string text, int end)
    {
        if (end == 0)
            return false;
        var last = text[end - 1];
        if (Hangul.Is(last))
            return Syllable.Final(last) != FinalSounds.Rieul || ListedWords.RieulNouns.IsAtEnd(text.AsSpan(0, end));
        return Sounds.IsLatin(last) || char.IsAsciiDigit(last) || last is ')' or '）' or '%' or '”' or '’' or '`';
    }
}
