using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DailyPapers.Checking.Terms;

/// <summary>The list of mistranslations, ready to be asked.</summary>
internal static class Mistranslations
{
    private static readonly ImmutableArray<Mistranslation> All = [.. WordList.Read("mistranslations").Select(row =>
        new Mistranslation(row[0], row[1].Trim(), row[2], [.. row.ElementAtOrDefault(3)?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []]))];

    private static readonly FrozenDictionary<string, ImmutableArray<Mistranslation>> Glossed = All.Where(row => row.English.Length > 0)
        .GroupBy(row => Terms.English.Key(row.English), StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Korean.Length).ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Mistranslation> Anywhere = All.Where(row => row.English.Length == 0).ToFrozenDictionary(row => row.Korean, StringComparer.Ordinal);

    private static readonly SearchValues<string> Phrases = SearchValues.Create([.. Anywhere.Keys], StringComparison.Ordinal);

    /// <summary>Those that this English in parentheses gives away.</summary>
    public static ImmutableArray<Mistranslation> Of(string english) => Glossed.GetValueOrDefault(Terms.English.Key(english), []);

    /// <summary>The next one that is wrong without a gloss.</summary>
    public static (int Start, Mistranslation Found)? Next(string text, int from)
    {
        var at = from < text.Length ? text.AsSpan(from).IndexOfAny(Phrases) : -1;
        if (at < 0)
            return null;
        var start = from + at;
        return (start, Anywhere.Values.Where(row => string.CompareOrdinal(text, start, row.Korean, 0, row.Korean.Length) == 0).MaxBy(row => row.Korean.Length)!);
    }
}
