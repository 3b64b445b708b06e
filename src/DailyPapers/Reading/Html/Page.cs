namespace DailyPapers.Reading.Html;

/// <summary>A page's tree and the few things outside the article that matter.</summary>
internal sealed class Page
{
    /// <summary><c>article.ltx_document</c>; null on a page about a missing paper.</summary>
    public PageNode? Article { get; set; }

    /// <summary>The head's title.</summary>
    public string Title { get; set; } = "";

    /// <summary>Of the head's <c>base</c>.</summary>
    public string? Base { get; set; }

    /// <summary><c>#watermark-tr</c>: "arXiv:2609.01222v2 [cs.CR] 02 Sep 2026".</summary>
    public PageNode? Watermark { get; set; }

    /// <summary><c>#license-tr</c>: "License: CC BY 4.0".</summary>
    public PageNode? Licence { get; set; }

    /// <summary>Marks of failed conversion inside formulas.</summary>
    public int Errors { get; set; }
}
