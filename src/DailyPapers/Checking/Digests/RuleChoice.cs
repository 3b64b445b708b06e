using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Checking.Digests;

/// <summary>Some of the rules, by their ids.</summary>
public sealed class RuleChoice
{
    private readonly ImmutableHashSet<string> _ids;

    private RuleChoice(ImmutableHashSet<string> ids) => _ids = ids;

    /// <param name="names">Ids parted by commas; <c>particle</c> and <c>particle.*</c> mean all rules of that beginning.</param>
    /// <exception cref="DailyPapersException"><c>check.rule</c> (exit 2): no such rule; names those that are near.</exception>
    public static RuleChoice Parse(string names) => Parse(names, RuleGuide.Ids);

    internal static RuleChoice Parse(string names, ImmutableArray<string> known)
    {
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var matching = Matching(name, known);
            if (matching.IsEmpty)
                throw RuleGuide.Unknown(name, known);
            ids.UnionWith(matching);
        }

        return ids.Count > 0 ? new RuleChoice(ids.ToImmutable()) : throw RuleGuide.Unknown(names, known);
    }

    public bool Includes(string rule) => _ids.Contains(rule);

    private static ImmutableArray<string> Matching(string name, ImmutableArray<string> known)
    {
        var prefix = (name.EndsWith(".*", StringComparison.Ordinal) ? name[..^2] : name) + ".";
        return [.. known.Where(id => id == name || id.StartsWith(prefix, StringComparison.Ordinal))];
    }
}
