using System.Collections.Frozen;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Rules.Terms;

/// <summary>The English plural s of an abbreviation in a Korean sentence: LLMs는 is LLM은. Names that end in s keep it.</summary>
internal sealed class PluralTermRule() : PieceRule("term.plural", Severity.Style, Repair.Mend)
{
    /// <summary>The s belongs to the word: operations a second, OpenAI's product.</summary>
    private static readonly FrozenSet<string> Whole = new[] { "FLOPs", "MFLOPs", "GFLOPs", "TFLOPs", "PFLOPs", "EFLOPs", "TOPs", "GPTs", "MACs", "GMACs" }.ToFrozenSet(StringComparer.Ordinal);

    public override Touch Touches => Touch.Latin;

    protected override IEnumerable<Hit> Find(Piece piece, Writing writing)
    {
        var text = piece.Text;
        for (var at = text.IndexOf('s', Math.Min(1, text.Length)); at >= 0; at = text.IndexOf('s', at + 1))
        {
            if (at == 0 || !char.IsAsciiLetterUpper(text[at - 1]) || !(Ends(text, at + 1) || IsListed(text, at + 1)))
                continue;
            var start = at;
            while (start > 0 && char.IsAsciiLetter(text[start - 1]))
                start--;
            if (IsAbbreviation(text, start, at) && !piece.Shields.Touch(start, at - start + 1) && !IsName(writing, text[start..(at + 1)]))
                yield return TermMend.Hit(piece, start, at + 1 - start, text[start..at]);
        }
    }

    /// <summary>Before Korean, or as the last word in parentheses behind Korean.</summary>
    private static bool Ends(string text, int end)
    {
        if (end >= text.Length)
            return false;
        if (Hangul.Is(text[end]) || (text[end] == ' ' && end + 1 < text.Length && Hangul.Is(text[end + 1])))
            return true;
        return text[end] == ')' && Hangul.IsIn(text);
    }

    /// <summary>In a list before another abbreviation: DiTs, MARs와. A comma in an English sentence is followed by a word.</summary>
    private static bool IsListed(string text, int end)
    {
        if (end >= text.Length || text[end] is not (',' or '/' or '·'))
            return false;
        var next = end + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        return next + 2 < text.Length && char.IsAsciiLetterUpper(text[next]) && (char.IsAsciiLetterUpper(text[next + 1]) || char.IsAsciiLetterUpper(text[next + 2])) && Hangul.IsIn(text);
    }

    private static bool IsAbbreviation(string text, int start, int end)
    {
        if (end - start < 2 || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '\\' or '/' or '@' or '&')))
            return false;
        var word = text[start..end];
        return char.IsAsciiLetterUpper(word[0]) && word.Count(char.IsAsciiLetterUpper) >= 2 && word.Count(char.IsAsciiLetterLower) <= 1;
    }

    /// <summary>What the paper calls itself.</summary>
    private static bool IsName(Writing writing, string word) => Whole.Contains(word) || writing.Title.StartsWith(word + ":", StringComparison.Ordinal);
}
