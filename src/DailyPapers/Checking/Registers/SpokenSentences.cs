using System.Buffers;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Registers;

/// <summary>
/// Cuts a piece into sentences and finds the ending of each. What stands in brackets or quotation marks belongs to the sentence around it;
/// a bracket, a link or a note behind the ending is passed over; a sentence that ends within quotation marks is somebody else's and has no level.
/// </summary>
internal static class SpokenSentences
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(".!?。:\n([{「『“)]}」』”\"`<$");

    public static List<SpokenSentence> Of(Piece piece)
    {
        var (text, found) = (piece.Text, new List<SpokenSentence>(2));
        var start = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var end = Enclosure.End(piece, at);
            if (end <= at && IsEnd(text, at, out end))
            {
                Add(piece, start, end, found);
                start = end;
            }

            at = Math.Max(end, at + 1);
        }

        Add(piece, start, text.Length, found);
        return found;
    }

    private static int Next(string text, int from)
    {
        if (from >= text.Length)
            return -1;
        var found = text.AsSpan(from).IndexOfAny(Signs);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>
    /// A full stop ends a sentence before a blank or the end, behind Hangul, a bracket or a quotation mark; behind Latin and digits only at the end
    /// (Fig. 3, v2. 다음). A colon ends one behind a verb: 다음과 같습니다: …
    /// </summary>
    private static bool IsEnd(string text, int at, out int end)
    {
        end = at + 1;
        if (text[at] == '\n')
            return true;
        if (text[at] == ':')
            return at > 1 && text[at - 1] is '다' or '요' && end < text.Length && text[end] == ' ';
        if (text[at] is not ('.' or '!' or '?' or '。'))
            return false;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '*' or '_' or '’' or '\'')
            end++;
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
            return Hangul.Is(text[end]) && at > 2 && text[at] == '.' && text[at - 1] == '다' && text[at - 2] == '니' && end == at + 1;
        return at > 0 && (!char.IsAsciiLetterOrDigit(text[at - 1]) || text.AsSpan(end).IsWhiteSpace());
    }

    private static void Add(Piece piece, int start, int end, List<SpokenSentence> found)
    {
        while (start < end && char.IsWhiteSpace(piece.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(piece.Text[end - 1]))
            end--;
        if (end <= start)
            return;
        var (wordStart, wordEnd, isClosed, isQuestion) = SentenceEnd.Of(piece, start, end);
        var word = piece.Text.AsSpan(wordStart, wordEnd - wordStart);
        var isAttached = wordStart > start && !char.IsWhiteSpace(piece.Text[wordStart - 1]);
        found.Add(new SpokenSentence(start, end, wordStart, wordEnd, Endings.Of(word, isAttached, isQuestion), isClosed));
    }
}
