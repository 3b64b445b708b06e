using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Registers;

/// <summary>Walks back from the end of a sentence over full stops, emphasis, brackets, links and notes to the Hangul that ends it.</summary>
internal static class SentenceEnd
{
    public static (int WordStart, int WordEnd, bool IsClosed, bool IsQuestion) Of(Piece piece, int start, int end)
    {
        var (text, at, isClosed, isQuestion) = (piece.Text, end, false, false);
        while (at > start)
        {
            var sign = text[at - 1];
            if (sign is '.' or '!' or '?' or '。' or ':')
                (isClosed, isQuestion, at) = (isClosed || sign != ':', isQuestion || sign == '?', at - 1);
            else if (sign is '*' or '_' or ' ' or '\\')
                at--;
            else if (sign is ')' or ']' && Back(text, start, at) is var open && open < at)
                at = open;
            else
                break;
        }

        var wordEnd = at;
        while (at > start && Hangul.Is(text[at - 1]))
            at--;
        return piece.Shields.Covers(at) ? (wordEnd, wordEnd, isClosed, isQuestion) : (at, wordEnd, isClosed, isQuestion);
    }

    /// <summary>The beginning of the bracket that closes here; with <c>](</c> that of the link.</summary>
    private static int Back(string text, int start, int at)
    {
        var (close, open) = (text[at - 1], text[at - 1] == ')' ? '(' : '[');
        var depth = 0;
        for (var i = at - 1; i >= start; i--)
        {
            depth += text[i] == close ? 1 : text[i] == open ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return at;
    }
}
