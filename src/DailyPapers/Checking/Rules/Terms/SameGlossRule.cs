using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>A word explained by itself: 생성(생성), OpenING(OpenING).</summary>
internal sealed class SameGlossRule() : PieceRule("gloss.same", Severity.Error, Repair.Mend)
{
    /// <summary>GPT-4(GPT-4): what goes stands there twice.</summary>
    public override Touch Touches => Touch.Latin | Touch.Numbers;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.AsSpan(open + 1).IndexOfAny('(', ')') is >= 0 and var at ? open + 1 + at : -1;
            if (close < 0 || text[close] != ')')
                continue;
            var word = open > 0 && text[open - 1] == ' ' ? open - 1 : open;
            var content = text[(open + 1)..close].Trim();
            if (Repeats(text, word, content) && !piece.Shields.Touch(word - content.Length, close + 1 - word + content.Length))
                yield return GlossMend.Replaced(piece, Gloss.Of(text, word, open, close), word - content.Length, "");
        }
    }

    /// <summary>Two letters at least, so that f(f) stays, and with a letter: 10(10) may be a count beside a number.</summary>
    private static bool Repeats(string text, int end, string content)
    {
        var start = end - content.Length;
        if (content.Length < 2 || start < 0 || string.CompareOrdinal(text, start, content, 0, content.Length) != 0 || !content.All(IsWord) || !content.Any(char.IsLetter))
            return false;
        // GATE OpenING(OpenING) gives the last word of a name as its short form.
        if (start > 1 && text[start - 1] == ' ' && char.IsAsciiLetterOrDigit(text[start - 2]) && char.IsAsciiLetter(content[0]))
            return false;
        return (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_' or '.')) && (content.Length > 2 || Hangul.Is(content[0]) || content.All(char.IsAsciiLetterUpper));
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '-' or ' ' or '.' or '+';
}
