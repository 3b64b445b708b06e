using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Planning;

/// <summary>The role of every section: by its title, else by its place, else by the section it belongs to.</summary>
internal static partial class SectionRoles
{
    /// <summary>In characters. What stands in front of a named introduction and is shorter is addresses and affiliations.</summary>
    private const int ShortestIntroduction = 400;

    public static ImmutableArray<SectionRole> Of(ImmutableArray<TextSection> sections)
    {
        var top = TopLevel(sections);
        var chapters = Enumerable.Range(0, sections.Length).Where(index => sections[index].Level <= top).ToList();
        var named = chapters.ToDictionary(index => index, index => TitleRole.Of(sections[index].Title));
        MarkAppendices(sections, chapters, named);
        Place(sections, chapters, named);
        return Inherit(sections, named);
    }

    /// <summary>The lowest level with two sections: a source that counts the paper's title as a section has a level above it.</summary>
    private static int TopLevel(ImmutableArray<TextSection> sections)
    {
        var levels = sections.Where(section => section.Heading.Length > 0).GroupBy(section => section.Level).OrderBy(group => group.Key).ToList();
        return levels.Find(group => group.Count() > 1)?.Key ?? levels.FirstOrDefault()?.Key ?? 1;
    }

    /// <summary>All that comes behind the first appendix is one too; limits are limits wherever they stand.</summary>
    private static void MarkAppendices(ImmutableArray<TextSection> sections, List<int> chapters, Dictionary<int, SectionRole?> named)
    {
        var isBehind = false;
        var isNumbered = false;
        foreach (var index in chapters)
        {
            var section = sections[index];
            isBehind |= AppendixId().IsMatch(section.Id) || named[index] == SectionRole.Appendix || (isNumbered && Letter().IsMatch(section.Number));
            isNumbered |= section.Number.Length > 0 && char.IsAsciiDigit(section.Number[0]);
            if (isBehind && named[index] != SectionRole.Limitations)
                named[index] = SectionRole.Appendix;
        }
    }

    private static void Place(ImmutableArray<TextSection> sections, List<int> chapters, Dictionary<int, SectionRole?> named)
    {
        var main = chapters.Where(index => named[index] is not (SectionRole.Appendix or SectionRole.Aside)).ToList();
        var first = main.FindIndex(index => named[index] == SectionRole.Introduction);
        if (first < 0 && (first = main.FindIndex(index => named[index] is null && Length(sections[index]) > ShortestIntroduction)) >= 0)
            named[main[first]] = SectionRole.Introduction;
        foreach (var index in main.Take(Math.Max(first, 0)).Where(index => sections[index].Heading.Length == 0))
            named[index] = Length(sections[index]) > ShortestIntroduction ? SectionRole.Introduction : SectionRole.Aside;
        if (main.Count > first + 2 && named[main[^1]] is null && sections[main[^1]].Number.Length > 0 && !named.ContainsValue(SectionRole.Conclusion))
            named[main[^1]] = SectionRole.Conclusion;
        PlaceTheRest(main, first, named);
    }

    /// <summary>A method's section is named after the method, which no list of words knows: what lies between introduction and results is taken for it.</summary>
    private static void PlaceTheRest(List<int> main, int first, Dictionary<int, SectionRole?> named)
    {
        var (results, end) = (main.FindIndex(index => named[index] == SectionRole.Results), main.FindIndex(index => named[index] == SectionRole.Conclusion));
        for (var i = first + 1; results >= 0 && i < main.Count; i++)
            named[main[i]] ??= i < results ? SectionRole.Method : end < 0 || i < end ? SectionRole.Results : SectionRole.Other;
    }

    private static ImmutableArray<SectionRole> Inherit(ImmutableArray<TextSection> sections, Dictionary<int, SectionRole?> named)
    {
        var roles = ImmutableArray.CreateBuilder<SectionRole>(sections.Length);
        var above = new Stack<(int Level, SectionRole Role)>();
        for (var index = 0; index < sections.Length; index++)
        {
            var section = sections[index];
            while (above.TryPeek(out var last) && last.Level >= section.Level)
                above.Pop();
            var isTop = named.TryGetValue(index, out var role);
            roles.Add(isTop || above.Count == 0 ? role ?? (isTop ? SectionRole.Other : TitleRole.Of(section.Title) ?? SectionRole.Other) : Below(above.Peek().Role, section.Title));
            above.Push((section.Level, roles[^1]));
        }

        return roles.MoveToImmutable();
    }

    /// <summary>A subsection shares its section's role unless its own title is clear and the section leaves room for it.</summary>
    private static SectionRole Below(SectionRole parent, string title)
    {
        if (TitleRole.IsExtra(title))
            return SectionRole.Appendix;
        return (parent, TitleRole.Of(title)) switch
        {
            // "Related work and limitations" of an appendix are the appendix's own.
            (SectionRole.Appendix, SectionRole.Limitations) when !title.StartsWith("Limitation", StringComparison.OrdinalIgnoreCase) => parent,
            (_, SectionRole.Limitations) => SectionRole.Limitations,
            (SectionRole.Appendix or SectionRole.Aside or SectionRole.RelatedWork, _) => parent,
            (_, (SectionRole.Conclusion or SectionRole.RelatedWork or SectionRole.Aside) and { } own) => own,
            (SectionRole.Method, (SectionRole.Results or SectionRole.Background) and { } own) => own,
            (SectionRole.Introduction or SectionRole.Background or SectionRole.Other, { } own) => own,
            _ => parent,
        };
    }

    private static int Length(TextSection section) => section.Blocks.Sum(block => block.Text.Length);

    [GeneratedRegex(@"^Ax?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex AppendixId();

    /// <summary>Not I, V and X, with which other papers number their sections.</summary>
    [GeneratedRegex(@"^[A-H](\.|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();
}
