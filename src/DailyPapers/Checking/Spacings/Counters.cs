using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using DailyPapers.Checking.Characters;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Spacings;

/// <summary>The units that may stand attached to their number or apart from it. See <c>counters.tsv</c>.</summary>
internal static class Counters
{
    /// <summary>What may follow a counter in its word: particles, and 씩, 째, 당.</summary>
    private const string Following = "의를을은는이가로에와과도만까부보씩당간째마라나며쯤뿐인입였";

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Units = Read();

    private static readonly int Longest = Units.Keys.Max(unit => unit.Length);

    /// <summary>The unit at the place; null where a word begins that is none.</summary>
    public static string? At(string text, int at)
    {
        if (at >= text.Length || !(Hangul.Is(text[at]) || char.IsAsciiLetter(text[at])))
            return null;
        for (var length = Math.Min(Longest, text.Length - at); length > 0; length--)
        {
            var unit = text.Substring(at, length);
            if (Units.TryGetValue(unit, out var others))
                return IsEnd(text, at + length, Hangul.Is(unit[0])) && !others.Any(other => text.AsSpan(at).StartsWith(other, StringComparison.Ordinal)) ? unit : null;
        }

        return null;
    }

    private static bool IsEnd(string text, int at, bool isCounter)
    {
        if (at >= text.Length)
            return true;
        return isCounter
            ? !Hangul.Is(text[at]) || Following.Contains(text[at], StringComparison.Ordinal)
            : !char.IsAsciiLetterOrDigit(text[at]) && text[at] is not ('-' or '/' or '_' or '²');
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Read()
    {
        using var stream = typeof(Counters).Assembly.GetManifestResourceStream("Checking/counters.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'))
            .ToFrozenDictionary(row => row[0], row => row.Length > 2 ? [.. row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)] : ImmutableArray<string>.Empty, StringComparer.Ordinal);
    }
}
