using System.Buffers;
using System.Collections.Frozen;

namespace DailyPapers.Checking.Names;

/// <summary>The name before the colon of a title.</summary>
/// <param name="Text">As the title writes it.</param>
/// <param name="Key">Its letters and digits, lower case.</param>
/// <param name="Core">Of a name of several words the one that no text about the paper can do without, likewise: hunyuan3d of Hunyuan3D 2.0.</param>
internal sealed record OwnName(string Text, string Key, string Core)
{
    private const int LongestName = 40;

    /// <summary>Formulas, asides, questions and lists.</summary>
    private static readonly SearchValues<char> NoName = SearchValues.Create("$\\{}^()!?,&");

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
    /// <param name="summary">The abstract; empty where it is not known, and then only what is written as a name is one.</param>
    public static OwnName? Of(string title, string summary)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > LongestName || (colon + 1 < title.Length && title[colon + 1] != ' '))
            return null;
        var text = title[..colon].Trim().Trim('\'', '"', '‘', '’', '“', '”');
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3 || text.AsSpan().IndexOfAny(NoName) >= 0 || IsDamaged(text) || !IsName(text, words, summary))
            return null;
        return new OwnName(text, KeyOf(text), KeyOf(CoreOf(text, words)));
    }

    /// <summary>A part that is written as a name and long enough to stand for all: LaVIT of Video-LaVIT, where the text has 비디오-LaVIT.</summary>
    private static string CoreOf(string text, string[] words) =>
        words.SelectMany(word => word.Split('-')).Where(part => part.Length > 4 && LatinWord.IsName(part)).MaxBy(part => part.Length) ?? words.Where(IsNamed).MaxBy(word => word.Length) ?? text;

    public static string KeyOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>LaTeX that lost its marks: LLMtimesMapReduce.</summary>
    private static bool IsDamaged(string text) => text.IndexOf("times", StringComparison.Ordinal) is > 0 and var at && at + 5 < text.Length && char.IsAsciiLetterUpper(text[at - 1]) && char.IsAsciiLetterUpper(text[at + 5]);

    /// <summary>One word written as a name; or words that the abstract repeats as they are, a capital at their head.</summary>
    private static bool IsName(string text, string[] words, string summary)
    {
        if (words.Length == 1 && IsNamed(text))
            return text.Count(char.IsAsciiLetter) > 1 && (summary.Length == 0 || summary.Contains(text, StringComparison.OrdinalIgnoreCase));
        if (!words.All(word => char.IsAsciiLetterUpper(word[0]) || char.IsAsciiDigit(word[0]) || word[0] is 'v' && word.Length == 2))
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
