using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Particles;

/// <summary>
/// The walk from a particle to the word that decides its form: over closing quotes and emphasis, a citation, a link's target and one parenthesis. The word
/// before a parenthesis decides: 어텐션(S2A)을. Whatever is no prose (a function, a tuple, an address, maths, a list's mark) is not known.
/// </summary>
internal static class LeftWalk
{
    /// <summary>More signs than these in a row are no quotation.</summary>
    private const int MostSigns = 8;

    public static Preceding From(Piece piece, int particle)
    {
        var (text, at, isDelimited, inner) = (piece.Text, particle, false, FinalSounds.None);
        for (var signs = 0; at > 0; signs++)
        {
            var next = text[at - 1] switch
            {
                // In code a parenthesis is a call.
                ')' or '）' => at < particle && text[at] == '`' ? -1 : Brackets.BeforeParenthesis(text, at, ref inner),
                ']' => Brackets.BeforeSquare(text, at),
                _ => ClosingSigns.Before(text, at),
            };
            if (next == at)
                return new Preceding(Sounds.AtEnd(text.AsSpan(0, at)), at, isDelimited, inner);
            if (next <= 0 || signs >= MostSigns)
                break;
            isDelimited |= text[at - 1] is not (')' or '）');
            at = next;
        }

        return Preceding.Unknown;
    }

    /// <summary>Whether the word or the particle stands in an address, a formula or a tag. Code is read as what it holds.</summary>
    public static bool IsShielded(Piece piece, int wordEnd, int particle)
    {
        foreach (var (start, end) in piece.Shields.Spans)
        {
            if (particle >= start && particle < end)
                return true;
            if (wordEnd - 1 >= start && wordEnd - 1 < end && piece.Text[start] != '`')
                return true;
        }

        return false;
    }
}
