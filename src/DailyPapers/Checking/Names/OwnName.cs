using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using DailyPapers.Checking.Terms;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Names;

/// <summary>The name before the colon of a title.</summary>
/// <param name="Text">As the title writes it.</param>
/// <param name="Key">Its letters and digits, lower case.</param>
internal sealed record OwnName(string Text, string Key)
{
    private const int LongestName = 40;
    private const int ShortestPart = 5;

    /// <summary>Formulas, asides, questions and lists.</summary>
    private static readonly SearchValues<char> NoName = SearchValues.Create("$\\{}^()!?,&");

    /// <summary>Of a name of several parts, likewise, those that no text about the paper can do without: hunyuan3d of Hunyuan3D 2.0.</summary>
    private ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Parts that name something else by themselves, such as LLaVA of LLaVA-UHD.</summary>
    private ImmutableArray<string> Shared { get; init; } = [];

    /// <summary>What authors call the LaTeX command that prints the name of their method.</summary>
    private static readonly FrozenSet<string> MethodMacros = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "method", "methodname", "model", "modelname", "system", "systemname", "sys", "sysname", "framework", "frameworkname", "approach", "approachname",
        "name", "papername", "projectname", "tool", "toolname", "ours", "ourmethod", "ourmodel", "oursystem", "ourframework", "ourapproach", "ourname", "ourtool");

    /// <summary>The same for a benchmark.</summary>
    private static readonly FrozenSet<string> BenchmarkMacros =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "benchmark", "benchmarkname", "bench", "benchname", "ourbenchmark", "ourbench", "name", "papername", "projectname", "ours", "ourname");

    /// <summary>Whether a LaTeX command of this name prints the paper's own: <c>\method</c>, or the name itself without what a command cannot hold.</summary>
    public bool IsMacro(string macro) => (Key.Contains("bench", StringComparison.Ordinal) ? BenchmarkMacros : MethodMacros).Contains(macro) ||
        (macro.Length > 2 && string.Equals(string.Concat(Key.Where(char.IsAsciiLetter)), macro, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where the title begins with words: Scaling Laws: …</summary>
    /// <param name="title">The paper's.</param>
    /// <param name="summary">The abstract; empty where it is not known, and then only what is written as a name is one.</param>
    public static OwnName? Of(string title, string summary)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > LongestName)
            return null;
        var text = title[..colon].Trim().Trim('\'', '"', '‘', '’', '“', '”');
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3 || text.AsSpan().IndexOfAny(NoName) >= 0 || IsDamaged(text) || !IsName(text, words, title[(colon + 1)..], summary))
            return null;
        var parts = PartsOf(text, words);
        var others = words.Length > 1 || !text.Contains('-', StringComparison.Ordinal) ? "" : $"{title}\n{summary}".Replace(text, " ", StringComparison.OrdinalIgnoreCase);
        bool IsShared(string part) => others.Contains(part, StringComparison.OrdinalIgnoreCase) && !IsVersion(text.Replace(part, "", StringComparison.Ordinal));
        return new OwnName(text, KeyOf(text)) { Parts = [.. parts.Where(part => !IsShared(part)).Select(KeyOf)], Shared = [.. parts.Where(IsShared)] };
    }

    /// <summary>Whether a text has the name, or a part that can stand for all: LaVIT where it has 비디오-LaVIT.</summary>
    public bool IsIn(string text)
    {
        var prose = Addresses.Without(text);
        var key = KeyOf(prose);
        return prose.Contains(Text, StringComparison.OrdinalIgnoreCase) || key.Contains(Key, StringComparison.Ordinal)
            || Parts.Any(part => key.Contains(part, StringComparison.Ordinal)) || Shared.Any(part => IsHalfKorean(prose, part));
    }

    private static bool IsHalfKorean(string text, string part) =>
        text.IndexOf("-" + part, StringComparison.OrdinalIgnoreCase) is > 0 and var before && Hangul.Is(text[before - 1]);

    /// <summary>The parts that are written as names and long enough to stand for all.</summary>
    private static List<string> PartsOf(string text, string[] words)
    {
        var parts = words.SelectMany(word => word.Split('-')).Where(part => part.Length >= ShortestPart && LatinWord.IsName(part)).ToList();
        return parts.Count > 0 ? parts : [words.Where(IsNamed).MaxBy(word => word.Length) ?? text];
    }

    /// <summary>The R1 of DeepSeek-R1, the 2 of LLMLingua-2.</summary>
    private static bool IsVersion(string rest) => rest.Trim('-') is { Length: > 0 and < 4 } mark && mark.Any(char.IsAsciiDigit);

    public static string KeyOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>LaTeX that lost its marks: LLMtimesMapReduce.</summary>
    private static bool IsDamaged(string text) => text.IndexOf("times", StringComparison.Ordinal) is > 0 and var at && at + 5 < text.Length && char.IsAsciiLetterUpper(text[at - 1]) && char.IsAsciiLetterUpper(text[at + 5]);

    /// <summary>One word written as a name that the abstract does not do without; or words that it repeats as they are, a capital at their head.</summary>
    private static bool IsName(string text, string[] words, string subtitle, string summary)
    {
        if (words.Length == 1 && IsNamed(text))
            return text.Count(char.IsAsciiLetter) > 1 && (subtitle.StartsWith(' ') || LatinWord.IsCoined(text)) && (summary.Length == 0 || Addresses.Without(summary).Contains(text, StringComparison.OrdinalIgnoreCase));
        if (!subtitle.StartsWith(' ') || !words.All(word => char.IsAsciiLetterUpper(word[0]) || char.IsAsciiDigit(word[0]) || word[0] is 'v' && word.Length == 2))
            return false;
        return (words.Length == 1 || words.Any(word => IsNamed(word) || char.IsAsciiDigit(word[0]))) && Times(summary, text) >= (words.Length == 1 ? 2 : 1);
    }

    /// <summary>Self-Exploring has a capital behind its first letter and is two words all the same.</summary>
    private static bool IsNamed(string word) =>
        word.Split('-').Any(part => LatinWord.IsName(part) || part is [>= 'A' and <= 'Z']) || (word.Any(char.IsAsciiLetterUpper) && word.Any(char.IsAsciiDigit));

    private static int Times(string text, string word)
    {
        var times = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            times++;
        return times;
    }
}
