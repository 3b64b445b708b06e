using System.Buffers;
using System.Collections.Immutable;
using DailyPapers.Checking.Characters;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Markups;

/// <summary>Dollars: those that hold a formula between them, and those that stand alone.</summary>
internal static class Formulas
{
    private const int Longest = 400;
    private const int LongestWord = 16;
    private const string WordSigns = ".,%×±≈≤≥≪≫→°√·";

    private static readonly SearchValues<char> Relations = SearchValues.Create("=<>()&");

    /// <summary>The formulas in order, dollars included; a formula holds no Hangul and no blank at its inner edges.</summary>
    public static ImmutableArray<(int Start, int End, int Dollars)> In(string text, int first)
    {
        var formulas = ImmutableArray.CreateBuilder<(int, int, int)>();
        for (var at = first; at >= 0 && at < text.Length; at = text.IndexOf('$', at))
        {
            var dollars = at + 1 < text.Length && text[at + 1] == '$' ? 2 : 1;
            var end = MarkdownSigns.IsEscaped(text, at) ? -1 : End(text, at, dollars);
            if (end > 0)
                formulas.Add((at, end, dollars));
            at = end > 0 ? end : at + dollars;
            if (at >= text.Length)
                break;
        }

        return formulas.ToImmutable();
    }

    /// <summary>What a formula prints where that is a number, a word or a sign that needs no formula; else null.</summary>
    public static string? Word(string formula)
    {
        if (formula.Length == 0 || formula.AsSpan().ContainsAny(Relations))
            return null;
        // Scripts are a formula's, but for a number that was raised and nothing else.
        if (formula.AsSpan().ContainsAny("^_") && TexText.Raised(formula.Trim('^', '{', '}')) is null && formula is not (@"^\circ" or @"^{\circ}"))
            return null;
        var plain = TexText.Plain(formula)?.Replace(" ", "", StringComparison.Ordinal);
        return plain is { Length: > 0 and <= LongestWord } && (IsNumber(plain) || IsTerm(plain)) ? plain : null;
    }

    private static bool IsNumber(string plain) => plain[0] is '+' or '-' or '−' or '±' or '~' ? plain.Length > 1 && char.IsAsciiDigit(plain[1]) && plain[1..].All(IsLetter) : plain.All(IsLetter) && char.IsAsciiDigit(plain[0]) && plain[^1] is not ('.' or ',');

    private static bool IsTerm(string plain) => plain == "~" || (plain.All(IsLetter) && plain[^1] is not ('.' or ',' or '·') && plain[0] is not ('.' or ',' or '·' or '%'));

    private static bool IsLetter(char character) => char.IsAsciiLetterOrDigit(character) || Letters.IsGreek(character) || "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻".Contains(character, StringComparison.Ordinal) || WordSigns.Contains(character, StringComparison.Ordinal);

    private static int End(string text, int at, int dollars)
    {
        var inner = at + dollars;
        if (inner >= text.Length || (char.IsWhiteSpace(text[inner]) && dollars == 1))
            return -1;
        for (var i = inner; i < text.Length && i - at <= Longest; i++)
        {
            if (Hangul.Is(text[i]) || text[i] == '\n')
                return -1;
            if (text[i] != '$' || i == inner || text[i - 1] == '\\')
                continue;
            if (dollars == 2)
                return i + 1 < text.Length && text[i + 1] == '$' ? i + 2 : -1;
            return char.IsWhiteSpace(text[i - 1]) ? -1 : i + 1;
        }

        return -1;
    }
}
