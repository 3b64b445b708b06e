using System.Text;
using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Style;

/// <summary>Words that are misspelt under any reading, loanwords above all.</summary>
internal sealed class SpellingRule() : PieceRule("spelling.word", Severity.Error, Repair.Mend)
{
    private const int MostRounds = 4;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var at = Spelling.Next(text, 0); at >= 0;)
        {
            var (start, end) = Word(text, at);
            var word = text[start..end];
            if (!piece.Shields.Touch(start, end - start) && Mended(word) is var mended && mended != word)
                yield return new Hit(piece, start, end - start, mended);
            at = Spelling.Next(text, end);
        }
    }

    private static (int Start, int End) Word(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && Hangul.Is(text[start - 1]))
            start--;
        while (end < text.Length && Hangul.Is(text[end]))
            end++;
        return (start, end);
    }

    /// <summary>A mend may uncover another: 됬읍니다 is 됬습니다, then 됐습니다.</summary>
    private static string Mended(string word)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Once(word);
            if (next == word)
                break;
            word = next;
        }

        return word;
    }

    private static string Once(string word)
    {
        var made = new StringBuilder();
        for (var at = 0; at < word.Length;)
        {
            if (Spelling.At(word.AsSpan(at)) is not { } found || found.IsSparedIn(word))
            {
                made.Append(word[at++]);
                continue;
            }

            made.Append(found.Right);
            at += found.Wrong.Length;
            // 네트웍은 becomes 네트워크는: rules of particles run later and see 을/를, but not 은/는 and 이/가 behind Hangul.
            var particle = ParticleFitting.Refit(found.Wrong, found.Right, word.AsSpan(at));
            made.Append(particle.Text);
            at += particle.Length;
        }

        return made.ToString();
    }
}
