using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;

namespace DailyPapers.Checking.Terms;

/// <summary>The terms and the glosses of a text.</summary>
internal sealed class TermReading
{
    private readonly TermIndex _index;

    public TermReading(Piece piece, TermIndex index)
    {
        _index = index;
        Matches = index.In(piece);
        Glosses = piece.Text.Contains('(', StringComparison.Ordinal) ? [.. Find(piece)] : [];
    }

    public List<TermMatch> Matches { get; }

    public ImmutableArray<Gloss> Glosses { get; }

    public bool IsOf(TermIndex index) => ReferenceEquals(_index, index);

    /// <summary>The gloss right behind this place.</summary>
    public Gloss? GlossAt(int end)
    {
        foreach (var gloss in Glosses)
        {
            if (gloss.WordEnd == end)
                return gloss;
        }

        return null;
    }

    private static IEnumerable<Gloss> Find(Piece piece)
    {
        var text = piece.Text;
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.AsSpan(open + 1).IndexOfAny('(', ')') is >= 0 and var at ? open + 1 + at : -1;
            if (close < 0 || text[close] != ')')
                continue;
            var word = open > 0 && text[open - 1] == ' ' ? open - 1 : open;
            if (word > 0 && IsWord(text[word - 1]) && IsEnglish(text.AsSpan(open + 1, close - open - 1)) && !piece.Shields.Touch(open, close - open + 1))
                yield return Gloss.Of(text, word, open, close);
        }
    }

    private static bool IsWord(char character) => char.IsLetter(character) || character is '*' or '\'' or '"' or '’' or '”';

    /// <summary>Letters with what stands between words; no formula, no Hangul, no address.</summary>
    private static bool IsEnglish(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        if (content.Length is < 2 or > 120 || !char.IsAsciiLetterOrDigit(content[0]))
            return false;
        var letters = 0;
        foreach (var character in content)
        {
            letters += char.IsAsciiLetter(character) ? 1 : 0;
            if (!char.IsAsciiLetterOrDigit(character) && !" -–'’,;&./+".Contains(character, StringComparison.Ordinal))
                return false;
        }

        return letters >= 2;
    }
}
