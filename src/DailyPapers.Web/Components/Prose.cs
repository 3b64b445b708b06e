using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Rendering;
using Microsoft.AspNetCore.Components;

namespace DailyPapers.Web.Components;

/// <summary>Text of papers and models with its formulas, its paired numbers and its doubtful spans: never markup.</summary>
/// <remarks>A fragment and no component, since a page has a hundred of them; and code, since no blank may come between the runs.</remarks>
internal static class Prose
{
    /// <param name="text">As the data have it.</param>
    /// <param name="paired">Numbers that stand in the text beside it too: start and length in the visible text.</param>
    /// <param name="entry">Whose text it is, where the checks may have said something of it.</param>
    /// <param name="place">The text's place in the data: <c>bullets[2]</c>.</param>
    public static RenderFragment Of(string text, ImmutableArray<(int Start, int Length)> paired = default, Entry? entry = null, string? place = null) => builder =>
    {
        var marks = entry is null || place is null ? [] : entry.Marks.Where(mark => Marks.IsAt(mark, place));
        foreach (var run in TextRuns.Of(VisibleText.Of(text), paired.IsDefault ? [] : paired, marks))
        {
            if (ClassOf(run) is not { } look)
            {
                builder.AddContent(0, run.Text);
                continue;
            }

            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", look);
            builder.AddContent(3, run.Text);
            builder.CloseElement();
        }
    };

    private static string? ClassOf(TextRun run)
    {
        if (run.IsMaths)
            return "maths";
        var looks = string.Join(' ', new[] { run.IsDoubted ? "doubt" : null, run.IsPaired ? "pair" : null, run.IsKept ? "keep" : null }.OfType<string>());
        return looks.Length == 0 ? null : looks;
    }
}
