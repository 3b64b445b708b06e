using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Checking.Markups;
using DailyPapers.Papers;
using DailyPapers.Publishing;

namespace DailyPapers.Web.Rendering;

/// <summary>Cuts a text where its look changes.</summary>
internal static partial class TextRuns
{
    private const int LongestDoubt = 500;

    /// <param name="text">As a reader sees it (<see cref="VisibleText"/>).</param>
    /// <param name="paired">Numbers, start and length.</param>
    /// <param name="marks">What the checks say of this text; spans that do not stand in it are told elsewhere.</param>
    public static ImmutableArray<TextRun> Of(string text, ImmutableArray<(int Start, int Length)> paired, IEnumerable<Finding> marks)
    {
        var maths = text.Contains('$', StringComparison.Ordinal) ? Formulas.In(text, text.IndexOf('$', StringComparison.Ordinal)).Select(formula => (formula.Start, Length: formula.End - formula.Start)).ToList() : [];
        var doubted = marks.SelectMany(mark => Places(text, mark.Text)).ToList();
        var kept = text.Contains('%', StringComparison.Ordinal) ? Percentages().Matches(text).Select(match => (Start: match.Index, match.Length)).ToList() : [];
        if (maths.Count + doubted.Count + paired.Length + kept.Count == 0)
            return text.Length == 0 ? [] : [new TextRun(text, false, false, false, false)];
        // A formula is one piece: nothing within it is marked.
        int[] borders = [0, text.Length, .. maths.SelectMany(Ends), .. paired.SelectMany(Ends), .. doubted.SelectMany(Ends), .. kept.SelectMany(Ends)];
        var cuts = borders.Where(border => border <= text.Length && !maths.Exists(formula => border > formula.Start && border < formula.Start + formula.Length)).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (start, end) => new TextRun(text[start..end], Holds(maths, start, end), Holds(paired, start, end), Holds(doubted, start, end), Holds(kept, start, end)))];
    }

    /// <summary>Whether the text holds a formula, so that its page needs the script that draws them.</summary>
    public static bool HasMaths(string text) => text.Contains('$', StringComparison.Ordinal) && Formulas.In(text, text.IndexOf('$', StringComparison.Ordinal)).Length > 0;

    private static IEnumerable<(int Start, int Length)> Places(string text, string span)
    {
        var sought = VisibleText.Of(span);
        if (sought.Length is 0 or > LongestDoubt)
            yield break;
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + sought.Length, StringComparison.Ordinal))
            yield return (at, sought.Length);
    }

    private static IEnumerable<int> Ends((int Start, int Length) place) => [place.Start, place.Start + place.Length];

    private static bool Holds(IEnumerable<(int Start, int Length)> places, int start, int end) => places.Any(place => place.Start <= start && place.Start + place.Length >= end);

    /// <summary>Browsers break a line between the sign and its particle, even where Korean words are kept whole.</summary>
    [GeneratedRegex("(?<=[0-9])%p?[가-힣]+", RegexOptions.CultureInvariant)]
    private static partial Regex Percentages();
}
