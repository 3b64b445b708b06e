using System.Collections.Immutable;
using DailyPapers.Papers;

namespace DailyPapers.Reading;

/// <summary>What a parser made of a page, a file or a Markdown text, before anybody asked whether it is worth reading.</summary>
public sealed record Document
{
    /// <summary>As the document prints it; may be spelled in small capitals, so nobody but the quality check reads it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Used only where the list has none.</summary>
    public string Abstract { get; init; } = "";

    /// <summary><c>v2</c>; null where the document does not tell it.</summary>
    public string? Version { get; init; }

    /// <summary>In reading order; without the abstract, the references and whatever the site puts around a paper.</summary>
    public ImmutableArray<TextSection> Sections { get; init; } = [];

    /// <summary>As printed (<c>CC BY 4.0</c>).</summary>
    public string? Licence { get; init; }

    public PaperFigure? Figure { get; init; }

    public int? Pages { get; init; }

    /// <summary>Web addresses, in their order, each once; those of the references left out.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Texts that no reader would see, with the id of the section they stood in: kept out of <see cref="Sections"/>.</summary>
    public ImmutableArray<(string Section, string Text)> Hidden { get; init; } = [];

    /// <summary>Marks of a failed conversion (<c>ltx_ERROR</c>).</summary>
    public int Errors { get; init; }

    /// <summary>The converter itself says that it gave up.</summary>
    public bool IsBroken { get; init; }
}
