using System.Collections.Immutable;

namespace DailyPapers.Reading;

/// <summary>The section <c>reading</c> of the settings.</summary>
public sealed class ReadingOptions
{
    /// <summary>The names that <see cref="Sources"/> may hold.</summary>
    public static ImmutableArray<string> KnownSources { get; } = ["arxiv-html", "huggingface-markdown", "arxiv-pdf", "abstract"];

    /// <summary>In the order in which they are tried.</summary>
    public ImmutableArray<string> Sources { get; set; } = KnownSources;

    /// <summary>Between two requests to arXiv's pages; robots.txt asks for 15 s.</summary>
    public TimeSpan ArxivSpacing { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>About how many tokens of a paper the model is sent, 500 to 200,000.</summary>
    public int InputTokens { get; set; } = 8000;
}
