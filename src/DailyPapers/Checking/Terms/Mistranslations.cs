using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DailyPapers.Checking.Terms;

/// <summary>The list of mistranslations, ready to be asked.</summary>
internal static class Mistranslations
{
    private static readonly ImmutableArray<Mistranslation> All = [.. WordList.Read("mistranslations").Select(row =>
        new Mistranslation(row[0], row[1].Trim(), row[2], [.. row.ElementAtOrDefault(3)?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []]))];

    private static readonly FrozenDictionary<string, ImmutableArray<Mistranslation>> Glossed = All.Where(row => row.English.Length > 0)
        .GroupBy(row => English.Key(row.English), StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(row => row.Korean.Length).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Those that are wrong without a gloss.</summary>
    public static ImmutableArray<Mistranslation> Anywhere { get; } = [.. All.Where(row => row.English.Length == 0)];

    /// <summary>Those that the English in parentheses gives away.</summary>
    public static ImmutableArray<Mistranslation> Of(Gloss gloss) => Glossed.GetValueOrDefault(gloss.Key, []);
}
