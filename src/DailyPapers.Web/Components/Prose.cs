using System.Collections.Immutable;
using DailyPapers.Papers;
using DailyPapers.Publishing;
using DailyPapers.Web.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DailyPapers.Web.Components;

/// <summary>Text of papers and models with its formulas, its paired numbers and its doubtful spans: never markup. Code and no template, since no blank may come between the runs.</summary>
public sealed class Prose : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>Numbers that stand in the text beside it too: start and length in the visible text.</summary>
    [Parameter]
    public ImmutableArray<(int Start, int Length)> Paired { get; set; } = [];

    /// <summary>Whose text it is, where the checks may have said something of it.</summary>
    [Parameter]
    public Entry? Entry { get; set; }

    /// <summary>The text's place in the data: <c>bullets[2]</c>.</summary>
    [Parameter]
    public string? Place { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var run in TextRuns.Of(VisibleText.Of(Text), Paired, Doubts()))
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
    }

    private static string? ClassOf(TextRun run)
    {
        if (run.IsMaths)
            return "maths";
        var looks = string.Join(' ', new[] { run.IsDoubted ? "doubt" : null, run.IsPaired ? "pair" : null, run.IsKept ? "keep" : null }.OfType<string>());
        return looks.Length == 0 ? null : looks;
    }

    private IEnumerable<Finding> Doubts() => Entry is null || Place is null ? [] : Entry.Marks.Where(mark => Marks.IsAt(mark, Place));
}
