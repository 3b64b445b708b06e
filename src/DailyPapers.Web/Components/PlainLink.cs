using DailyPapers.Publishing;
using Microsoft.AspNetCore.Components;

namespace DailyPapers.Web.Components;

/// <summary>A link whose address comes from elsewhere: without a good address the words alone stand there.</summary>
internal static class PlainLink
{
    public static RenderFragment To(string? address, string words) => builder =>
    {
        if (MarkdownLink.Address(address) is not { } safe)
        {
            builder.AddContent(0, words);
            return;
        }

        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "href", safe);
        builder.AddAttribute(3, "rel", "noopener");
        builder.AddContent(4, words);
        builder.CloseElement();
    };
}
