using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Pdf;

/// <summary>Joins lines to running text. Whether a hyphen at a line's end belongs to the word, the rest of the paper tells.</summary>
internal sealed partial class LineJoiner
{
    private const int MostWords = 200_000;

    private readonly Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);

    public LineJoiner(IEnumerable<PdfRow> rows)
    {
        foreach (var word in rows.SelectMany(row => InnerWord().Matches(row.Text)).Take(MostWords).Select(match => match.Value))
            words[word] = words.GetValueOrDefault(word) + 1;
    }

    public string Join(string text, string next)
    {
        if (text.Length == 0)
            return next;
        if (IsBrokenAddress(text, next))
            return text + next;
        if (HyphenatedEnd().Match(text) is not { Success: true } end || Beginning().Match(next) is not { Success: true } beginning)
            return text + " " + next;
        return KeepsHyphen(end.Groups["word"].Value, beginning.Value) ? text + next : text[..^1] + next;
    }

    private bool KeepsHyphen(string first, string second)
    {
        var (joined, hyphened) = (words.GetValueOrDefault(first + second), words.GetValueOrDefault(first + "-" + second));
        if (joined != hyphened)
            return hyphened > joined;
        if (char.IsUpper(second[0]) || first.Contains('-', StringComparison.Ordinal) || second.Contains('-', StringComparison.Ordinal) || first.Any(char.IsDigit))
            return true;
        if (Opening().IsMatch(first))
            return false;
        // "instruction-/tuned": two words of their own, whose sum is none.
        return Prefix().IsMatch(first) || (first.Length >= 3 && Ending().IsMatch(second)) || (first.Length >= 4 && second.Length >= 4 && words.GetValueOrDefault(first) > 0 && words.GetValueOrDefault(second) > 0);
    }

    /// <summary>Addresses are broken behind a slash, a dot or a hyphen, and go on with what is no word.</summary>
    private static bool IsBrokenAddress(string text, string next)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..];
        if (!last.Contains("://", StringComparison.Ordinal) && !last.StartsWith("www.", StringComparison.Ordinal))
            return false;
        var following = next.Split(' ')[0];
        return last[^1] is '/' or '-' or '_' or '=' or '?' or '&' or ':'
            ? following.Length > 0 && (char.IsLetterOrDigit(following[0]) || following[0] is '/' or '~') && (last[^1] != '/' || following.IndexOfAny(['/', '.', '-', '_']) >= 0 || !last.EndsWith("//", StringComparison.Ordinal))
            : following.Length > 1 && ((following[0] == '/') || (last[^1] == '.' && following.Contains('/', StringComparison.Ordinal)) || (following[0] is '.' or '-' or '_' or '?' or '#' && char.IsLetterOrDigit(following[1])));
    }

    /// <summary>A word that is not the first or the last of its line and so is whole.</summary>
    [GeneratedRegex(@"(?<=[ (])[A-Za-z][A-Za-z0-9-]{1,40}[A-Za-z0-9](?=[ ,.;:)])", RegexOptions.CultureInvariant)]
    private static partial Regex InnerWord();

    [GeneratedRegex(@"(?:^|[\s(“‘/])(?<word>[\p{L}0-9][\p{L}0-9-]{0,40})[-‐\u00AD]$", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenatedEnd();

    [GeneratedRegex(@"^\p{L}{1,40}(?:-\p{L}{1,40}){0,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    /// <summary>Words that begin longer ones without a hyphen.</summary>
    [GeneratedRegex("^(?:more|there|where|here|how|none|never|further|over|under|out|up|down|in|inter|with|any|every|some|them|your|our|it|other|like|mean|back|fore|after|before|about)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex("^(?:based|level|levels|aware|specific|free|wise|driven|of|to|the|trained|tuned|tuning|shot|optimized|only|scale|shelf|step|turn|source|known|dependent|independent|agnostic|purpose|domain|augmented|guided|value|valued|grained|quality|performing|generated|related|oriented|centric|constrained|conditioned)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex("^(?:self|non|cross|well|so|ex|high|low|long|short|state|fine|zero|few|one|two|three|end)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();
}
