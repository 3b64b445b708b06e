namespace DailyPapers.Reading.Pdf;

/// <summary>What reading one PDF may cost. A PDF is a program that a stranger wrote: poppler runs it in a process of its own, and whatever exceeds these bounds is killed.</summary>
internal sealed record PdfLimits
{
    /// <summary>For one run of a tool; the eight recorded papers took 0.02 to 0.2 seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Of a tool's answer. A paper's page yields about 70 kB with the places of its words.</summary>
    public int OutputBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Read from the front: what stands behind is appendices.</summary>
    public int Pages { get; init; } = 60;

    /// <summary>A page full of text has about 1,000.</summary>
    public int WordsPerPage { get; init; } = 20_000;

    /// <summary>In UTF-16 units; longer "words" are binary litter.</summary>
    public int WordLength { get; init; } = 400;
}
