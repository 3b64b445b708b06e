using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Summarizing.Planning;

/// <summary>Puts chosen pieces together again: sections with their blocks, and where something is missing between them.</summary>
internal static class PlanWriter
{
    public static ImmutableArray<PlannedSection> Nothing(ImmutableArray<TextSection> sections, ImmutableArray<SectionRole> roles) =>
        [.. sections.Select((section, index) => new PlannedSection(section with { Blocks = [] }, roles[index], section.Blocks.Length))];

    public static ImmutableArray<PlannedSection> Everything(ImmutableArray<TextSection> sections, ImmutableArray<SectionRole> roles) =>
        [.. sections.Select((section, index) => new PlannedSection(section, roles[index], 0))];

    public static ImmutableArray<PlannedSection> Chosen(ImmutableArray<TextSection> sections, ImmutableArray<SectionRole> roles, ImmutableArray<Piece> pieces, IEnumerable<int> taken)
    {
        var bySection = taken.Order().ToLookup(piece => pieces[piece].Section);
        return [.. sections.Select((section, index) => Section(section, roles[index], pieces, [.. bySection[index].GroupBy(piece => pieces[piece].Block).Select(block => block.ToArray())]))];
    }

    /// <param name="chosen">The pieces of each block.</param>
    private static PlannedSection Section(TextSection section, SectionRole role, ImmutableArray<Piece> pieces, int[][] chosen)
    {
        var blocks = chosen.Select(block => new TextBlock(pieces[block[0]].Kind, Text(pieces, block)));
        var gaps = Enumerable.Range(1, Math.Max(0, chosen.Length - 1)).Where(block => chosen[block][0] > chosen[block - 1][^1] + 1);
        return new PlannedSection(section with { Blocks = [.. blocks] }, role, section.Blocks.Length - chosen.Length) { Gaps = [.. gaps] };
    }

    private static string Text(ImmutableArray<Piece> pieces, int[] block) =>
        string.Concat(block.Select((piece, index) => (index == 0 ? "" : block[index - 1] == piece - 1 ? " " : $" {PlannedSection.Gap} ") + pieces[piece].Text));
}
