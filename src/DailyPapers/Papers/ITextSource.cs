namespace DailyPapers.Papers;

/// <summary>One way to a paper's text.</summary>
public interface ITextSource
{
    /// <summary>The name in <c>reading.sources</c> and in the data's provenance.</summary>
    string Name { get; }

    /// <summary>Whether its texts come from elsewhere, and are kept for that reason.</summary>
    bool IsFetched { get; }

    /// <exception cref="SourceFailedException">It has no text, or none worth reading: the next one is asked.</exception>
    Task<PaperText> ReadAsync(Paper paper, CancellationToken cancellationToken);
}
