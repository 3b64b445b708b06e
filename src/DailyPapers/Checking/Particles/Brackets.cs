using DailyPapers.Checking.Registers;
using System.Buffers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Particles;

/// <summary>Brackets between a word and its particle. −1: no word can be told to decide.</summary>
internal static class Brackets
{
    private const int Longest = 300;

    private static readonly SearchValues<char> Citing = SearchValues.Create("0123456789,;–- ");

    public static int BeforeParenthesis(string text, int end, ref FinalSounds inner)
    {
        var open = Opening(text, end, text[end - 1] == ')' ? '(' : '（');
        if (open <= 0)
            return -1;
        if (text[open - 1] == ']')
            return open;
        if (inner != FinalSounds.None)
            return -1;
        var content = text.AsSpan(open + 1, end - open - 2);
        var word = text[open - 1] == ' ' ? open - 1 : open;
        if (word == 0 || !IsAttachable(text, word, open, content))
            return -1;
        inner = Sounds.AtEnd(content.TrimEnd(" \"'”’*`_"));
        return word;
    }

    private static bool IsAttachable(string text, int word, int open, ReadOnlySpan<char> content) =>
        !Asides.IsMark(content) && !Asides.IsTuple(content) &&
        (word == open ? !Asides.IsCall(text.AsSpan(0, word), content) : IsNoun(text, word));

    /// <summary>우리는 (HS)를: a parenthesis behind a space need not belong to the word before it.</summary>
    private static bool IsNoun(string text, int word) =>
        !char.IsWhiteSpace(text[word - 1]) && !(Hangul.Is(text[word - 1]) && "은는을를이가에의로도만와과서고며한된할인및지면게".Contains(text[word - 1], StringComparison.Ordinal));

    /// <summary>A citation <c>[12]</c> is passed over where it hangs on a word; other square brackets are read: [MASK], [코드](…).</summary>
    public static int BeforeSquare(string text, int end)
    {
        var open = Opening(text, end, '[');
        if (open < 0 || open == end - 2)
            return -1;
        if (text.AsSpan(open + 1, end - open - 2).ContainsAnyExcept(Citing))
            return end - 1;
        return open > 0 && !char.IsWhiteSpace(text[open - 1]) ? open : -1;
    }

    /// <summary>Where the bracket opens that closes at the end; −1 where none does within reach.</summary>
    public static int Opening(string text, int end, char opening)
    {
        var (closing, depth) = (text[end - 1], 0);
        for (var at = end - 1; at >= 0 && at > end - Longest; at--)
        {
            depth += text[at] == closing ? 1 : text[at] == opening ? -1 : 0;
            if (depth == 0)
                return at;
        }

        return -1;
    }
}
