namespace DailyPapers.Reading.Instructions;

/// <summary>Headings and titles name things: <c>Ignore Previous Prompt: Attack Techniques</c> is a paper on attacks.</summary>
internal static class HeadingSieve
{
    /// <summary>A sure cue; null for a heading written like a name.</summary>
    public static Cue? Find(string heading)
    {
        var cue = CueFinder.Find(QuotedParts.Masked(heading));
        return cue is null or { Kind: CueKind.Pose } || (cue.Kind == CueKind.Override && IsName(heading)) ? null : cue;
    }

    /// <summary>Words in capitals, and nothing that hangs on to them.</summary>
    private static bool IsName(string heading)
    {
        var words = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var longer = words.Where(word => word.Length > 3).ToList();
        return longer.Any(word => word.Any(char.IsLower)) && longer.All(word => !char.IsLower(word[0])) && !words.Contains("and", StringComparer.OrdinalIgnoreCase);
    }
}
