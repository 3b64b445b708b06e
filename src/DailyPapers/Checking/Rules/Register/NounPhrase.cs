using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Registers;

namespace DailyPapers.Checking.Rules.Register;

/// <summary>A sentence that breaks off at the noun of its verb: "… 방법을 제안."</summary>
internal static class NounPhrase
{
    /// <summary>Not in a list: after a colon or a number such things are its members.</summary>
    public static bool Is(Piece piece, SpokenSentence sentence)
    {
        if (sentence.Level is not null || !sentence.IsClosed || !Stems.IsDeed(piece.Text.AsSpan(sentence.WordStart, sentence.WordEnd - sentence.WordStart)))
            return false;
        var text = piece.Text.AsSpan(sentence.Start, sentence.WordStart - sentence.Start);
        return text.Length > 2 && text[^1] == ' ' && text[^2] is '을' or '를' && !text.ContainsAny(':', ';') && !IsNumbered(text) && (sentence.Start < 2 || piece.Text[sentence.Start - 2] != ':');
    }

    /// <summary>1), (2): a member of a list.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] == ')' && char.IsAsciiDigit(text[at - 1]))
                return true;
        }

        return false;
    }
}
