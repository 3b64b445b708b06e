using System.Collections.Immutable;

namespace DailyPapers.Reading.Pdf;

/// <summary>What is usual in one paper: the height of its text and the step from line to line.</summary>
internal sealed record PageMeasures(double Height, double Step)
{
    public static PageMeasures Of(ImmutableArray<ImmutableArray<PdfRow>> columns)
    {
        var prose = columns.SelectMany(column => column).Where(row => row.IsProse).ToList();
        var height = prose.GroupBy(row => Math.Round(row.Height, 1)).MaxBy(group => group.Sum(row => row.Text.Length))?.Key ?? 10;
        var steps = columns.SelectMany(column => column.Zip(column.Skip(1)))
            .Where(pair => pair.First.IsAsHighAs(height) && pair.Second.IsAsHighAs(height))
            .Select(pair => pair.Second.Top - pair.First.Top)
            .Where(step => step > 0.5 * height && step < 3 * height)
            .GroupBy(step => Math.Round(step, 1))
            .MaxBy(group => group.Count())?.Key;
        return new PageMeasures(height, steps ?? 1.2 * height);
    }
}
