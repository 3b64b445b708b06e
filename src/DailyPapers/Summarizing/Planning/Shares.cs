using System.Collections.Immutable;

namespace DailyPapers.Summarizing.Planning;

/// <summary>What part of the room each role is sure of, in hundredths, so that long results do not push the method out. What a role leaves is everybody's.</summary>
internal static class Shares
{
    private static readonly ImmutableArray<(SectionRole Role, int Share)> Usual =
    [
        (SectionRole.Limitations, 7), (SectionRole.Conclusion, 9), (SectionRole.Introduction, 19), (SectionRole.Method, 24), (SectionRole.Results, 29),
    ];

    /// <summary>Smallest first. A survey or a theory has neither method nor results: its other sections get their shares.</summary>
    public static IEnumerable<(SectionRole Role, int Share)> Of(IReadOnlySet<SectionRole> present)
    {
        var missing = Usual.Where(one => !present.Contains(one.Role) && one.Role is SectionRole.Method or SectionRole.Results).Sum(one => one.Share);
        return Usual.Where(one => present.Contains(one.Role)).Append((SectionRole.Other, present.Contains(SectionRole.Other) ? missing : 0)).Where(one => one.Item2 > 0);
    }
}
