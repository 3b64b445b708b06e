using System.Text.RegularExpressions;

namespace DailyPapers.Reading.Instructions;

/// <summary>
/// Where in a clause an order may begin: behind whom it calls and what it presses with ("Dear reviewer, please also"). It is found once for all of
/// <see cref="EnglishCues"/>; in each of their patterns it would be most of the pattern.
/// </summary>
internal static partial class Imperatives
{
    private const int MostPresses = 5;

    /// <summary>As a pattern that began with all this would try them: the farthest first, and those behind a call before those that take it for the order itself.</summary>
    /// <param name="clause">Folded.</param>
    public static IReadOnlyList<int> StartsIn(string clause)
    {
        var first = Opening().Match(clause).Length;
        var starts = new List<int>(1);
        if (Call().Match(clause, first) is { Success: true } call)
            AddPressed(clause, first + call.Length, starts);
        AddPressed(clause, first, starts);
        return starts;
    }

    private static void AddPressed(string clause, int start, List<int> starts)
    {
        var place = starts.Count;
        starts.Add(start);
        for (var presses = 0; presses < MostPresses && Press().Match(clause, start) is { Success: true } press; presses++)
            starts.Insert(place, start += press.Length);
    }

    [GeneratedRegex(@"\A[^\p{L}\p{N}#<\[]{0,8}", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G(?:(?:dear |hey |hi |hello |attention |note to |to |for |important |all |any |the |every ){0,4}" + EnglishCues.Reader + @" ?[,:!-] ?|as an? (?:expert |helpful |fair |peer |academic |human )?" + EnglishCues.Reader + " ?,? ?)", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"\G(?:please|now|then|also|finally|instead|first|next|kindly|simply|just|so|and|but|important|note|urgent|always|in addition|in your (?:review|summary|answer|response|translation|output)|you (?:must|should|will|shall|have to|need to|are (?:to|asked to|instructed to|required to|requested to|expected to))|make sure (?:to|you)|be sure to|remember to) ?[,:!-]? ?", RegexOptions.CultureInvariant)]
    private static partial Regex Press();
}
