using System.Collections.Frozen;
using System.Collections.Immutable;
using DailyPapers.Checking.Proofreading;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>The rules by their names, and what each of them is about.</summary>
public static class RuleGuide
{
    private const int MostNear = 5;

    private static readonly Lazy<FrozenDictionary<string, string>> EnglishNames = new(() => RulePage.Ids
        .Select(id => (Id: id, English: EnglishPage.Of(RulePage.Read(id)!))).Where(each => each.English is not null)
        .ToFrozenDictionary(each => each.Id, each => Uncapitalized(each.English!.Name), StringComparer.Ordinal));

    /// <summary>All rules that read a digest, in alphabetical order.</summary>
    public static ImmutableArray<string> Ids { get; } =
        [.. RuleBook.InOrder.Select(rule => rule.Id).Concat(RuleBook.OfDay.Select(rule => rule.Id)).Concat(RulePage.Ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The rule's page as plain text for a terminal.</summary>
    /// <exception cref="DailyPapersException"><c>check.rule</c> (exit 2): no such rule.</exception>
    public static string Explain(string rule, Language language)
    {
        if (RulePage.Read(rule) is not { } page)
            return Ids.Contains(rule) ? $"{rule}: {ReasonFor(rule, language)}" : throw Unknown(rule, Ids);
        return language == Language.English && EnglishPage.Of(page) is { } english ? PageText.Of(rule, english, page) : PageText.Of(page);
    }

    /// <summary>What stands beside a finding, in a few words.</summary>
    public static string ReasonFor(string rule, Language language) => language == Language.English && EnglishNames.Value.TryGetValue(rule, out var name) ? name : FindingTexts.ReasonFor(rule);

    internal static DailyPapersException Unknown(string name, ImmutableArray<string> known)
    {
        var near = Near(name, known);
        var (korean, english) = near.IsEmpty
            ? ($"아는 규칙: {string.Join(", ", known)}", $"The rules are: {string.Join(", ", known)}")
            : ($"비슷한 규칙: {string.Join(", ", near)} (모두 보려면 --explain list)", $"Did you mean: {string.Join(", ", near)} (all: --explain list)");
        return new DailyPapersException("check.rule", 2, new Sentence($"'{name}': 그런 규칙이 없습니다. {korean}", $"'{name}': no such rule. {english}"));
    }

    /// <summary>Those that begin or end alike, or differ by a slip of the finger.</summary>
    private static ImmutableArray<string> Near(string name, ImmutableArray<string> known)
    {
        var group = name.Split('.')[0];
        return
        [
            .. known.Select(id => (Id: id, Distance: Distance(name, id)))
                .Where(each => each.Distance <= Math.Max(2, name.Length / 4) || Distance(group, each.Id.Split('.')[0]) <= 1)
                .OrderBy(each => each.Distance).ThenBy(each => each.Id, StringComparer.Ordinal).Take(MostNear).Select(each => each.Id),
        ];
    }

    /// <summary>Within a line; <c>LaTeX</c> and <c>English</c> keep their letters by standing elsewhere than first.</summary>
    private static string Uncapitalized(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Levenshtein's.</summary>
    private static int Distance(string first, string second)
    {
        // A name is short; whatever is longer than any of ours is near to none.
        if (Math.Abs(first.Length - second.Length) > 20)
            return int.MaxValue;
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (first[i - 1] == second[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
