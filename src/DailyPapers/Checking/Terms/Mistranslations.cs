using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DailyPapers.Checking.Terms;

/// <summary>The list of mistranslations, ready to be asked.</summary>
internal static class Mistranslations
{
    private static readonly ImmutableArray<Mistranslation> All = [.. WordList.Read("mistranslations").Select(row =>
        new Mistranslation(row[0], row[1].Trim(), row[2], [.. row.ElementAtOrDefault(3)?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []], row.ElementAtOrDefault(4)?.Trim() ?? ""))];

    private static readonly FrozenDictionary<string, ImmutableArray<Mistranslation>> Glossed = All.Where(row => row.English.Length > 0)
        .GroupBy(row => English.Key(row.English), StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Korean.Length).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Those that are wrong without a gloss.</summary>
    public static ImmutableArray<Mistranslation> Anywhere { get; } = [.. All.Where(row => row.English.Length == 0)];

    /// <summary>Those that are wrong without a gloss where another of their pair is mended.</summary>
    public static ImmutableArray<Mistranslation> Paired { get; } = [.. All.Where(row => row.Pair.Length > 0).OrderByDescending(row => row.Korean.Length)];

    /// <summary>Those that the English in parentheses gives away.</summary>
    public static ImmutableArray<Mistranslation> Of(Gloss gloss) => Glossed.GetValueOrDefault(gloss.Key, []);

    /// <summary>Those that the first words of the English give away: 정책 외 자료(off-policy data).</summary>
    /// <param name="gloss">Of several words.</param>
    /// <param name="words">How many of its last words are not of the term.</param>
    public static ImmutableArray<Mistranslation> OfHead(Gloss gloss, int words)
    {
        var parts = gloss.Name.Split(' ');
        return words < parts.Length ? Glossed.GetValueOrDefault(English.Key(string.Join(' ', parts[..^words])), []) : [];
    }
}
