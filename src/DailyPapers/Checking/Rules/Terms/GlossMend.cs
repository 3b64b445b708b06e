using DailyPapers.Checking.Particles;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>A gloss less: the word keeps its place and the particle behind the parenthesis follows the word.</summary>
internal static class GlossMend
{
    /// <summary>The span begins with the word, so that a person sees whose gloss goes.</summary>
    public static Hit Without(Piece piece, Gloss gloss) => Replaced(piece, gloss, WordStart(piece.Text, gloss.WordEnd), "");

    /// <summary>With a shorter gloss, <c>(LLM)</c> for <c>(Large Language Models, LLMs)</c>.</summary>
    public static Hit Replaced(Piece piece, Gloss gloss, int start, string shorter)
    {
        var text = piece.Text;
        var word = text[start..gloss.WordEnd];
        return Particle.At(text.AsSpan(gloss.End)) is { } particle && particle.IsWrongAfter(Sounds.AtEnd(word))
            ? new Hit(piece, start, gloss.End + particle.Written.Length - start, word + shorter + particle.Other)
            : new Hit(piece, start, gloss.End - start, word + shorter);
    }

    public static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-'))
            start--;
        return start;
    }

    /// <summary>A bare word must not grow together with what stands behind the parenthesis: 모델(model)링 is none of ours.</summary>
    public static bool IsDroppable(string text, Gloss gloss) => WordEnding.Fits(text, gloss.End, isShort: false) && (gloss.End >= text.Length || !char.IsAsciiLetterOrDigit(text[gloss.End]));
}
