namespace DailyPapers.Checking;

/// <summary>Quoting in a complaint: enough to find the place, not so much that the model copies it.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    /// <summary>Cut at 80 characters, never inside a surrogate pair.</summary>
    public static string Of(string text) =>
        text.Length <= Longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest), "…");
}
