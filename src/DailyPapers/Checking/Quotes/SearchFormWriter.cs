using System.Globalization;
using System.Text;

namespace DailyPapers.Checking.Quotes;

/// <summary>
/// Writes a <see cref="SearchForm"/> in one pass. What may be left out or not is decided when the next character is known: a space stays
/// between words, a dash and a caret between digits, and two digits that something stood between never become one number.
/// </summary>
internal sealed class SearchFormWriter(string source, bool withoutCitations)
{
    private readonly StringBuilder form = new(source.Length);
    private readonly List<int> starts = new(source.Length);
    private readonly List<int> ends = new(source.Length);

    private bool hasSpace;
    private bool hasGap;
    private bool hasCaret;
    private bool hasApostrophe;
    private int thousands = -1;
    private (int At, bool IsDetached)? dash;

    public SearchForm Write()
    {
        for (var at = 0; at < source.Length;)
            at = Read(at);
        return new SearchForm(form.ToString(), [.. starts], [.. ends]);
    }

    private char Last => form.Length > 0 ? form[^1] : ' ';

    /// <returns>Behind what was read.</returns>
    private int Read(int at)
    {
        var character = source[at];
        if (withoutCitations && Citations.EndAt(source, at) is var behind && behind > at)
            return Skip(behind, isSpace: true);
        switch (character)
        {
            case '\\':
                return ReadCommand(at);
            case ',' or '\u2009' or '\u202f' when IsThousands(at + 1):
                thousands = form.Length;
                return at + 1;
            case '~' when !(char.IsAsciiDigit(Last) && IsDigitAt(at + 1)) && at > 0 && (char.IsLetterOrDigit(source[at - 1]) || source[at - 1] is '.' or ',' or ')'):
                return Skip(at + 1, isSpace: true);
            case '$' or '{' or '}' or '_' or '`' or '*' or '"' or '“' or '”' or '„' or '«' or '»':
                return Skip(at + 1, isSpace: false);
            case '^':
                hasCaret = true;
                return at + 1;
            case '|':
                return Skip(at + 1, isSpace: true);
            case '\'' or '’' or '‘' or '´' or 'ʼ':
                hasApostrophe = at > 0 && char.IsLetter(source[at - 1]);
                return Skip(at + 1, isSpace: false);
            case 'x' or 'X' when char.IsAsciiDigit(Last) && !(at + 1 < source.Length && char.IsLetter(source[at + 1])):
                Add('×', at, at + 1);
                return at + 1;
            case < '\u0080' when !char.IsWhiteSpace(character) && !IsDash(character):
                if (!char.IsControl(character))
                    Add(character, at, at + 1);
                return at + 1;
            default:
                return ReadOther(at);
        }
    }

    private int ReadOther(int at)
    {
        if (char.IsWhiteSpace(source[at]))
            return Skip(at + 1, isSpace: true);
        if (IsDash(source[at]))
            return ReadDash(at);
        if (!Rune.TryGetRuneAt(source, at, out var rune))
            return Skip(at + 1, isSpace: false);
        var end = at + rune.Utf16SequenceLength;
        if (IsMark(rune) && char.IsLetter(Last))
        {
            if (ends[^1] == at)
                ends[^1] = end;
        }
        else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
        {
            AddFolded(rune, at, end);
        }

        return end;
    }

    /// <summary>Letters without accents and ornament: ﬁ, é, 𝑥, ９ and ² are fi, e, x, 9 and a raised 2. Of a sign a stroke is no ornament: ≠.</summary>
    private void AddFolded(Rune rune, int at, int end)
    {
        hasCaret |= rune.Value is 0xB2 or 0xB3 or 0xB9 or 0x2070 or (>= 0x2074 and <= 0x2079);
        hasGap |= Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNumber;
        var plain = Rune.IsLetter(rune)
            ? string.Concat(rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(part => !IsMark(part)))
            : rune.ToString().Normalize(NormalizationForm.FormKC);
        foreach (var character in plain.Where(character => character != '∗' && !char.IsWhiteSpace(character)))
            Add(character switch { '∙' or '⋅' or '•' or '‧' => '·', '∼' => '~', '⁄' => '/', _ => character }, at, end);
    }

    private int ReadDash(int at)
    {
        hasCaret |= source[at] == '\u207b';
        dash ??= (at, hasSpace || !(at > 0 && char.IsLetter(source[at - 1])));
        hasSpace = false;
        return at + 1;
    }

    private int ReadCommand(int at)
    {
        var end = at + 1;
        while (end < source.Length && char.IsAsciiLetter(source[end]))
            end++;
        if (end == at + 1)
            return ReadSign(at);
        var name = source[(at + 1)..end];
        if (TexCommands.IsSilent(name))
            return Skip(end, isSpace: false);
        if (TexCommands.IsSpace(name))
            return Skip(end, isSpace: true);
        if (TexCommands.SymbolOf(name) is { } symbol)
            return ReadSymbol(symbol, at, end);
        hasSpace |= char.IsLetter(Last);
        for (var letter = at + 1; letter < end; letter++)
            Add(source[letter], letter, letter + 1);
        return Skip(end, isSpace: true);
    }

    private int ReadSymbol(string symbol, int at, int end)
    {
        if (symbol == "|")
            return Skip(end, isSpace: true);
        foreach (var character in symbol.Where(character => character is not ('*' or '\'' or '—' or '–')))
            Add(character, at, end);
        return end;
    }

    /// <summary>A backslash and one sign: <c>\%</c>, <c>\,</c>, <c>\\</c>.</summary>
    private int ReadSign(int at)
    {
        if (at + 1 >= source.Length)
            return Skip(at + 1, isSpace: false);
        switch (source[at + 1])
        {
            case ',' when IsThousands(at + 2):
                thousands = form.Length;
                return at + 2;
            case '%' or '&' or '#':
                Add(source[at + 1], at, at + 2);
                return at + 2;
            case ',' or ';' or ':' or ' ' or '\\' or '>' or '/':
                return Skip(at + 2, isSpace: true);
            case '!' or '-' or '$' or '_' or '{' or '}' or '|':
                return Skip(at + 2, isSpace: false);
            default:
                return Skip(at + 1, isSpace: false);
        }
    }

    private int Skip(int end, bool isSpace)
    {
        hasSpace |= isSpace;
        hasGap = true;
        return end;
    }

    private void Add(char character, int start, int end)
    {
        if (form.Length > 0)
            Join(character, start);
        else if (dash is { IsDetached: true } sign && char.IsAsciiDigit(character) && sign.At + 1 == start)
            Append('-', sign.At, sign.At + 1);
        Append(character, start, end);
        (hasSpace, hasGap, hasCaret, hasApostrophe, dash) = (false, false, false, false, null);
    }

    /// <summary>What of all that stood between the last character and this one has to stay.</summary>
    private void Join(char next, int start)
    {
        var (last, isDigit) = (Last, char.IsAsciiDigit(next));
        var joinsDigits = char.IsAsciiDigit(last) && isDigit;
        if (hasCaret && joinsDigits)
            Append('^', ends[^1], start);
        if (dash is { } sign)
        {
            if (joinsDigits || (isDigit && sign.IsDetached && !hasSpace))
                Append('-', sign.At, sign.At + 1);
        }
        else if (hasApostrophe && !hasSpace && char.IsLetter(last) && char.IsLetter(next))
        {
            Append('\'', ends[^1], start);
        }
        else if (!hasCaret && thousands != form.Length && (hasSpace || hasGap) && (joinsDigits || (hasSpace && IsApart(last, next))))
        {
            Append(' ', ends[^1], start);
        }
    }

    /// <summary>Of two words, or of two numbers in a list: <c>1, 240</c> is not <c>1,240</c>.</summary>
    private bool IsApart(char last, char next) =>
        (IsWord(last) && IsWord(next)) || (last is ',' or '.' && char.IsAsciiDigit(next) && form.Length > 1 && char.IsAsciiDigit(form[^2]));

    private void Append(char character, int start, int end)
    {
        form.Append(character);
        starts.Add(start);
        ends.Add(end);
    }

    /// <summary>Three digits follow, and one to three stand before: a separator of thousands.</summary>
    private bool IsThousands(int next)
    {
        if (hasSpace || !char.IsAsciiDigit(Last))
            return false;
        if (next < source.Length && source[next] == '}')
            next++;
        for (var digit = 0; digit < 3; digit++)
        {
            if (!IsDigitAt(next + digit))
                return false;
        }

        return !IsDigitAt(next + 3) && HasGroupBefore();
    }

    private bool HasGroupBefore()
    {
        var digits = 0;
        while (digits < 4 && digits < form.Length && char.IsAsciiDigit(form[^(digits + 1)]) && form.Length - digits != thousands)
            digits++;
        return form.Length - digits == thousands ? digits == 3 : digits <= 3 && !(digits < form.Length && form[^(digits + 1)] is '.' or ',');
    }

    private bool IsDigitAt(int at) => at < source.Length && char.IsAsciiDigit(source[at]);

    /// <summary>Greek letters are set close in formulas, whatever the TeX source looks like.</summary>
    private static bool IsWord(char character) => char.IsLetterOrDigit(character) && character is < '\u0370' or > '\u03ff';

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // A word hyphenated at a line's end ("multi- modal") and one that is not ("multimodal") are the same word.
    private static bool IsDash(char character) => character is '-' or '\u00ad' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u207b';
}
