using DailyPapers.Papers;

namespace DailyPapers.Delivering;

/// <summary>What a service says, as it may stand in a sentence of ours: plain, on one line, and short.</summary>
internal static class ForeignText
{
    private const int Longest = 160;

    public static string Of(string text)
    {
        var line = PlainText.Line(text.Length <= 8 * Longest ? text : text[..(8 * Longest)]);
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }
}
