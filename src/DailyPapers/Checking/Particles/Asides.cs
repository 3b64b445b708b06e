using DailyPapers.Checking.Registers;
using System.Buffers;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Particles;

/// <summary>Parentheses that explain nothing: a list's mark, a tuple, a function's arguments.</summary>
internal static class Asides
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789ivx");

    private static readonly string[] Functions = ["log", "exp", "sin", "cos", "max", "min", "argmax", "argmin", "softmax", "sigmoid", "print", "len", "sqrt"];

    /// <summary>(1), (a), (ii), or nothing at all.</summary>
    public static bool IsMark(ReadOnlySpan<char> content) => content.IsWhiteSpace() || (content.Length <= 3 && !content.ContainsAnyExcept(Numerals)) || content is [>= 'a' and <= 'e'];

    /// <summary>(x, y), (0.5, 1)</summary>
    public static bool IsTuple(ReadOnlySpan<char> content) => content.Contains(',') && AreArguments(content);

    /// <summary>O(n), p(x|y), a.b(), log(2). A gloss has a word of two letters or more: LLM(GPT).</summary>
    public static bool IsCall(ReadOnlySpan<char> before, ReadOnlySpan<char> content)
    {
        var start = before.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(before[start - 1]) || before[start - 1] is '_' or '.'))
            start--;
        var name = before[start..];
        if (name.IsEmpty || !char.IsAsciiLetterOrDigit(name[^1]))
            return false;
        return (name.Length == 1 && char.IsAsciiLetter(name[0])) || name.ContainsAny('_', '.') || content.Contains('=') || AreArguments(content) || IsRestOfWord(name, content) || IsFunction(name.TrimEnd("0123456789"));
    }

    /// <summary>GPT-4V(ision), model(s)</summary>
    private static bool IsRestOfWord(ReadOnlySpan<char> name, ReadOnlySpan<char> content) => (char.IsAsciiLetterUpper(name[^1]) || content.Length == 1) && !content.ContainsAnyExceptInRange('a', 'z');

    private static bool IsFunction(ReadOnlySpan<char> name)
    {
        foreach (var function in Functions)
        {
            if (name.SequenceEqual(function))
                return true;
        }

        return false;
    }

    /// <summary>Single letters, letters with an index, numbers and known functions alone.</summary>
    private static bool AreArguments(ReadOnlySpan<char> content)
    {
        for (var at = 0; at < content.Length;)
        {
            var start = at;
            while (at < content.Length && char.IsLetterOrDigit(content[at]))
                at++;
            if (at == start)
                at++;
            else if (!IsArgument(content[start..at]))
                return false;
        }

        return true;
    }

    private static bool IsArgument(ReadOnlySpan<char> token) =>
        (token.Length == 1 && !Hangul.Is(token[0])) || !token.ContainsAnyExceptInRange('0', '9') ||
        (char.IsAsciiLetterLower(token[0]) && !token[1..].ContainsAnyExceptInRange('0', '9')) || IsFunction(token);
}
