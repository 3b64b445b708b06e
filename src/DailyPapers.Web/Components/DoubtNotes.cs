using Microsoft.AspNetCore.Components;

namespace DailyPapers.Web.Components;

/// <summary>What the checks could not confirm, a line each under what it speaks of.</summary>
internal static class DoubtNotes
{
    public static RenderFragment Of(IReadOnlyList<string> sentences) => builder =>
    {
        foreach (var sentence in sentences)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "class", "warning");
            builder.OpenElement(2, "b");
            builder.AddContent(3, "확인 필요");
            builder.CloseElement();
            builder.AddContent(4, " " + sentence);
            builder.CloseElement();
        }
    };
}
