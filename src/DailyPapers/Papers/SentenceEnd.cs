using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DailyPapers.Papers;

/// <summary>Whether a sentence ends between two words.</summary>
internal static partial class SentenceEnd
{
    private const string Closers = "\"'”’»)]}*`";
    private const string Openers = "\"'“‘«*_`";

    /// <summary>Never the last word.</summary>
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.Ordinal,
        "e.g", "i.e", "eg", "ie", "cf", "Cf", "vs", "w.r.t", "s.t", "a.k.a", "viz", "approx", "resp", "al",
        "Fig", "Figs", "fig", "figs", "Eq", "Eqs", "eq", "eqs", "Eqn", "Eqns", "Sec", "Secs", "Sect", "Tab", "Tabs", "Ref", "Refs",
        "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Univ", "Dept");

    /// <summary>No last word before a figure: <c>No. 5</c>, <c>Vol. 2</c>; "No. We cannot." is one.</summary>
    private static readonly FrozenSet<string> BeforeFigures = FrozenSet.Create(
        StringComparer.Ordinal,
        "No", "no", "Nos", "nos", "Vol", "vol", "p", "pp", "Ch", "Chap", "App", "Alg", "Algs", "Def", "Thm", "Prop", "Lem", "Art", "ca", "max", "min", "avg", "ver", "v");

    /// <summary>Rarely the last word: only where the next one opens a sentence and is no name.</summary>
    private static readonly FrozenSet<string> Titles = FrozenSet.Create(StringComparer.Ordinal, "Inc", "Corp", "Ltd", "Co", "Jr", "Sr", "Ph.D", "Yahoo!", "Jeopardy!");

    private static readonly FrozenSet<string> Starters = FrozenSet.Create(
        StringComparer.Ordinal,
        "The", "A", "An", "We", "This", "These", "Those", "Our", "It", "Its", "In", "On", "At", "To", "For", "From", "With", "By", "As",
        "However", "Moreover", "Furthermore", "Additionally", "Finally", "Here", "There", "They", "Their", "When", "While", "Although",
        "Since", "Because", "If", "Such", "Specifically", "Then", "Thus", "Hence", "Therefore", "Despite", "Using", "Both", "Unlike", "Yet", "But", "And");

    /// <param name="start">Where the sentence began.</param>
    /// <param name="at">The word that may be its last; another one follows.</param>
    public static bool IsAfter(string[] words, int start, int at)
    {
        var word = words[at];
        var next = words[at + 1];
        if (Citation().IsMatch(word) && at > start)
            word = words[at - 1];
        else if (Citation().IsMatch(next))
            return false;
        var stopped = WithoutTail(word);
        return stopped.Length > 0 && stopped[^1] switch
        {
            '!' or '?' or '。' => CanStart(next) && (!Titles.Contains(stopped) || IsStarter(next)),
            '…' => EndsWithEllipsis(stopped.TrimEnd('…'), next),
            '.' => EndsWithStop(words, start, at, stopped, next),
            _ => false,
        };
    }

    private static bool EndsWithStop(string[] words, int start, int at, string stopped, string next)
    {
        if (stopped.EndsWith("..", StringComparison.Ordinal))
            return EndsWithEllipsis(stopped.TrimEnd('.'), next);
        var core = stopped[..^1].TrimStart("(\"'“‘[{*_`".ToCharArray());
        if (core.Length == 0 || IsListMark(words, start, at, core))
            return false;
        return CanStart(next) && !IsAbbreviation(core, next) && !IsBrokenDecimal(core, next);
    }

    /// <summary>"… and so on... Then" ends; "1, 2, ... N" does not.</summary>
    private static bool EndsWithEllipsis(string before, string next) =>
        before.Length > 0 && char.IsLetter(before[^1]) && char.IsUpper(next.TrimStart(Openers.ToCharArray()).FirstOrDefault());

    private static bool IsAbbreviation(string core, string next)
    {
        var last = core[(core.LastIndexOfAny(['-', '–', '/', '(', '~']) + 1)..];
        if (Abbreviations.Contains(last))
            return true;
        if (BeforeFigures.Contains(last))
            return char.IsAsciiDigit(next.TrimStart('(').FirstOrDefault());
        if (Titles.Contains(last) || Dotted().IsMatch(last))
            return char.IsLetter(next[0]) && !IsStarter(next);
        return IsInitial(core) && char.IsUpper(next[0]) && !IsStarter(next);
    }

    private static bool IsInitial(string core) => core.Length == 1 && char.IsUpper(core[0]);

    /// <summary><c>1.</c> or <c>b.</c> at the front of a sentence or after a colon counts what follows.</summary>
    private static bool IsListMark(string[] words, int start, int at, string core) =>
        core.Length <= 2 && core.All(char.IsAsciiLetterOrDigit) && (at == start || words[at - 1][^1] is ':' or ';' or ',') &&
        (core.All(char.IsAsciiDigit) || core.Length == 1);

    /// <summary>Text from PDFs writes <c>GLM-4. 5</c>.</summary>
    private static bool IsBrokenDecimal(string core, string next) =>
        char.IsAsciiDigit(core[^1]) && BareFigure().IsMatch(next);

    private static bool IsStarter(string next) => Starters.Contains(next.Trim(Openers.ToCharArray()).TrimEnd(',', ':', ';'));

    private static bool CanStart(string next)
    {
        if (next[0] is '(' or '[' or '{' or '$' or '\\' or '•' || next is "-" or "–" or "—" or "*" || next.StartsWith("http", StringComparison.Ordinal))
            return true;
        var bare = next.TrimStart(Openers.ToCharArray());
        if (bare.Length == 0)
            return false;
        return !char.IsLower(bare[0]) ? char.IsLetterOrDigit(bare[0]) || char.IsSurrogate(bare[0]) || bare[0] is '(' or '[' : NameInLowerCase().IsMatch(bare);
    }

    /// <summary>Takes closing quotes, brackets and citations off the word's end: <c>works.[3]</c>, <c>works.”</c>.</summary>
    private static string WithoutTail(string word)
    {
        var end = word.Length;
        while (end > 0 && Closers.Contains(word[end - 1], StringComparison.Ordinal))
        {
            var citation = GluedCitation().Match(word, 0, end);
            end = citation.Success ? citation.Index : end - 1;
        }

        return word[..end];
    }

    [GeneratedRegex(@"\A\[[0-9][0-9,;–-]*\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\[[0-9][0-9,;–-]{0,40}\]\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex GluedCitation();

    [GeneratedRegex(@"\A(?:\p{L}{1,2}\.)+\p{L}{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\A[0-9]{1,2}[.,;:]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex BareFigure();

    /// <summary><c>iPhone</c>, <c>t-SNE</c>, <c>vLLM</c>, <c>pix2pix</c>: a capital or a digit soon after the front.</summary>
    [GeneratedRegex(@"\A\p{Ll}{1,4}-?[\p{Lu}0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex NameInLowerCase();
}
